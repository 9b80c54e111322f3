// A short form in a dialog: fields, a sentence above them, one button that sends and one that thinks better of it.

import { t } from '../i18n.js';
import { h } from '../dom.js';
import { complain } from '../flash.js';

/** @param {() => Promise<void>} send closes the dialog unless it is refused */
export function formDialog({ id, title, text, fields, submit, testid, send }) {
  const button = h('button', { type: 'submit', className: 'w-button w-button--primary', testid }, submit);
  const form = h('form', { className: 'w-stack w-stack--s' },
    h('h2', { id: `${id}-title` }, title), h('p', { className: 'w-soft w-small' }, text), fields,
    h('div', { className: 'w-dialog__actions' }, h('button', { type: 'button', className: 'w-button', onclick: () => dialog.close() }, t('staff.cancel')), button));
  const dialog = h('dialog', { className: 'w-dialog', id, 'aria-labelledby': `${id}-title` }, form);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    button.disabled = true;
    try {
      await send();
      dialog.close();
    } catch (problem) {
      complain(problem);
    }
    button.disabled = false;
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

export const field = (id, label, control) => {
  control.id = id;
  return h('div', { className: 'w-field' }, h('label', { htmlFor: id, className: 'w-field__label' }, label), control);
};
