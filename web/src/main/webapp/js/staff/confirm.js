// A second thought before an act that others feel: names the thing and what follows, and answers whether to go on.

import { t } from '../i18n.js';
import { h } from '../dom.js';

/** @returns {Promise<boolean>} false also where the dialog is left by Escape */
export function confirm({ title, text, act, testid }) {
  return new Promise((settle) => {
    const dialog = h('dialog', { className: 'w-dialog', 'aria-labelledby': 'confirm-title', 'aria-describedby': 'confirm-text' },
      h('form', { method: 'dialog', className: 'w-stack' },
        h('h2', { id: 'confirm-title' }, title),
        h('p', { id: 'confirm-text' }, text),
        h('div', { className: 'w-dialog__actions' },
          h('button', { type: 'button', className: 'w-button', autofocus: true, onclick: () => dialog.close('') }, t('staff.cancel')),
          h('button', { type: 'submit', value: 'yes', className: 'w-button w-button--primary', testid }, act))));
    dialog.addEventListener('close', () => {
      settle(dialog.returnValue === 'yes');
      dialog.remove();
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
