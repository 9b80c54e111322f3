// The digits on the screen, for whoever has no keyboard in reach.

import { h, icon } from '../dom.js';
import { t } from '../i18n.js';

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'X', '0'];

/** @param {HTMLInputElement} input is typed into as a keyboard would */
export function numberPad(input) {
  const change = (value) => {
    input.value = value.slice(0, input.maxLength > 0 ? input.maxLength : undefined);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  return h('div', { className: 'w-pad', role: 'group', 'aria-label': t('kiosk.pad') },
    KEYS.map((key) => h('button', { type: 'button', className: 'w-pad__key', testid: `pad-${key}`, onclick: () => change(input.value + key) }, key)),
    h('button', { type: 'button', className: 'w-pad__key', testid: 'pad-delete', 'aria-label': t('kiosk.pad.delete'), onclick: () => change(input.value.slice(0, -1)) }, icon('back')));
}
