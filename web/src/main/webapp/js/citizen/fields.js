// A labelled field with hint and error joined to it.

import { h } from '../dom.js';
import { t } from '../i18n.js';

let counter = 0;

/** @param {{name: string, label: string, testid?: string, hint?: string, control?: HTMLElement} & object} wish other entries become attributes of the input */
export function field({ name, label, hint, optional, control, ...attributes }) {
  const id = `f${++counter}-${name}`;
  const input = control ?? h('input', { className: 'w-input', name, ...attributes });
  input.id = id;
  input.setAttribute('aria-describedby', `${id}-hint ${id}-error`);
  return h('div', { className: 'w-field', 'data-field': name },
    h('label', { className: 'w-field__label', htmlFor: id }, label, optional && h('span', { className: 'w-soft w-small' }, t('app.optional'))),
    input,
    h('span', { className: 'w-field__hint', id: `${id}-hint` }, hint ?? ''),
    h('span', { className: 'w-field__error', id: `${id}-error` }));
}

/** Says beside a field what is wrong with it; an empty text takes it back. */
export function mark(place, name, text) {
  const box = place.querySelector(`[data-field="${CSS.escape(name)}"]`);
  if (!box) return false;
  const control = box.querySelector('input, select, textarea');
  control?.toggleAttribute('aria-invalid', Boolean(text));
  if (text) control?.setAttribute('aria-invalid', 'true');
  box.querySelector('.w-field__error').textContent = text ?? '';
  return true;
}

/** Shows the refusal of single fields; @returns whether all of it found its field */
export function markAll(place, violations = []) {
  for (const box of place.querySelectorAll('[data-field]')) mark(place, box.dataset.field, '');
  const placed = violations.map((one) => mark(place, one.field, one.message));
  place.querySelector('[aria-invalid="true"]')?.focus();
  return violations.length > 0 && placed.every(Boolean);
}

