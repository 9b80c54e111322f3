// The idle screen: what this is, and one large button.

import { h, icon } from '../dom.js';
import { t } from '../i18n.js';

export function startStep({ go }) {
  return {
    title: t('kiosk.heading'),
    body: h('div', { className: 'w-kiosk__start' },
      h('ol', { className: 'w-kiosk__ways' }, [['list', 'item'], ['shield', 'identity'], ['video', 'call']].map(([drawing, way]) => h('li', {}, icon(drawing), t(`kiosk.way.${way}`)))),
      h('button', { type: 'button', className: 'w-button w-button--primary w-kiosk__go', testid: 'kiosk-start', onclick: () => go('department') }, icon('video'), t('kiosk.start')),
      h('p', { className: 'w-soft' }, t('kiosk.privacy'))),
  };
}
