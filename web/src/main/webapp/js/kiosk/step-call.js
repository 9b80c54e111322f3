// Ready: what and who once more, a test for whoever wants one, and the button.

import { h, icon, onPress } from '../dom.js';
import { t } from '../i18n.js';
import { deviceCheckOffer } from '../devicecheck/offer.js';
import { placeCall } from './place-call.js';

export function callStep({ visit, go }) {
  const refusal = h('div', { role: 'alert' });
  const start = onPress(h('button', { type: 'button', className: 'w-button w-button--primary w-kiosk__go', testid: 'call-start' }, icon('video'), t('home.call')),
    () => placeCall({ itemCode: visit.item.code, mode: 'ONLINE_GUIDANCE' }, refusal, () => go('identity')));
  return {
    title: t('kiosk.call'),
    body: h('div', { className: 'w-kiosk__start' }, h('p', { className: 'w-lead', lang: 'zh-CN' }, visit.item.name), refusal, start, h('p', { className: 'w-soft' }, t('home.ready')), deviceCheckOffer('w-button--large')),
  };
}
