// A session that ends in the middle of a call: said plainly, and what was typed stays where it is.

import { h, fill } from '../dom.js';
import { t } from '../i18n.js';

/** @param {() => boolean} isOver whether the call is over here, or goes on at another device: then nobody need prove anything */
export function watchSession(isOver) {
  const dialog = h('dialog', { className: 'w-dialog', 'aria-labelledby': 'expired-title', testid: 'session-expired' });
  document.body.append(dialog);
  document.addEventListener('signed-out', ({ detail }) => {
    if (dialog.open || isOver()) return;
    fill(dialog,
      h('h2', { id: 'expired-title' }, t('room.expired.title')),
      h('p', { role: 'alert' }, detail.detail),
      h('p', {}, t('room.expired.text')),
      h('div', { className: 'w-dialog__actions' },
        h('button', { type: 'button', className: 'w-button', onclick: () => dialog.close() }, t('room.expired.stay')),
        h('a', { className: 'w-button w-button--primary', href: '/' }, t('room.expired.again'))));
    dialog.showModal();
  });
}
