// The native control for a field of an application form.

import { h } from '../dom.js';
import { t } from '../i18n.js';

const INPUTS = {
  NUMBER: { type: 'text', inputmode: 'decimal' },
  MONEY: { type: 'text', inputmode: 'decimal' },
  DATE: { type: 'date' },
  PHONE: { type: 'tel', autocomplete: 'tel' },
  ID_NUMBER: { type: 'text', autocomplete: 'off', spellcheck: 'false' },
};

/** Only what the item's definition calls open may be seen by an agent who sees the page; see cobrowse/scrub.js. */
const OPEN = new Set(['PUBLIC', 'INTERNAL']);

/** @param {{key: string, type: string, options?: (string|{code: string, text: string})[], maxLength?: number}} field */
export function formControl({ key, type, options = [], maxLength, required, sensitivity }) {
  const common = { name: key, testid: `field-${key}`, 'aria-required': required ? 'true' : null, 'data-cobrowse': OPEN.has(sensitivity) ? 'show' : 'hide' };
  switch (type) {
    case 'TEXTAREA':
      return h('textarea', { className: 'w-textarea', rows: 3, maxlength: maxLength, ...common });
    case 'SELECT':
      return h('select', { className: 'w-select', ...common }, h('option', { value: '' }, t('form.choose')),
        options.map((option) => h('option', { lang: 'zh-CN', value: option.code ?? option }, option.text ?? option)));
    case 'CHECKBOX':
      return h('input', { type: 'checkbox', ...common });
    default:
      return h('input', { className: 'w-input', type: 'text', maxlength: maxLength, ...INPUTS[type], ...common });
  }
}

export const valueOf = (control) => (control.type === 'checkbox' ? control.checked : control.value);

export function setValue(control, value) {
  if (control.type === 'checkbox') control.checked = value === true || value === 'true';
  else if (control.value !== String(value ?? '')) control.value = value ?? '';
}
