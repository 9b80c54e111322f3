// One field of the form on the workbench: label, control, where its value comes from, what is wrong with it.

import { t } from '../i18n.js';
import { h, icon } from '../dom.js';

const INPUT_TYPES = { DATE: 'date', PHONE: 'tel' };
const LONG = new Set(['TEXTAREA']);

export class FieldRow {
  #saved = '';
  #refused = '';
  #masked = null;

  constructor(field, { ontype, onsave, onreveal }) {
    this.field = field;
    this.secret = field.sensitivity === 'SENSITIVE';
    const id = `field-${field.key}`;
    this.control = this.#control(field, id);
    this.origin = h('span', { className: 'w-origin', id: `${id}-origin` });
    this.typing = h('span', { className: 'w-typing', hidden: true }, t('agent.form.typing'));
    this.error = h('p', { className: 'w-field__error', id: `${id}-error` });
    this.control.addEventListener('input', () => !this.secret && ontype(this.value));
    this.control.addEventListener('change', () => this.value !== this.#saved && onsave(field.type === 'CHECKBOX' ? this.control.checked : this.value));
    this.eye = this.secret ? h('button', { type: 'button', className: 'w-button w-button--icon', hidden: true, 'aria-label': t('agent.reveal.of', { field: field.label }), onclick: () => onreveal(this) }, icon('eye')) : null;
    this.node = h('div', { className: `w-entry${LONG.has(field.type) ? ' w-entry--long' : ''}` },
      h('div', { className: 'w-entry__head' },
        h('label', { htmlFor: id }, field.label, field.required ? h('span', { className: 'w-field__mark', 'aria-hidden': 'true' }, ' *') : null),
        this.typing, this.origin),
      h('div', { className: 'w-entry__control' }, this.control, this.eye),
      this.error);
  }

  #control(field, id) {
    const common = { id, testid: id, 'aria-describedby': `${id}-origin ${id}-error`, autocomplete: 'off', 'aria-required': field.required ? 'true' : null };
    switch (field.type) {
      case 'TEXTAREA': return h('textarea', { ...common, className: 'w-textarea', rows: 2, maxlength: field.maxLength });
      case 'CHECKBOX': return h('input', { ...common, type: 'checkbox' });
      case 'SELECT': return h('select', { ...common, className: 'w-select' }, h('option', { value: '' }, t('agent.form.choose')), (field.options ?? []).map((option) => h('option', { value: option }, option)));
      default: return h('input', { ...common, className: 'w-input', type: INPUT_TYPES[field.type] ?? 'text', inputmode: ['NUMBER', 'MONEY'].includes(field.type) ? 'decimal' : null, maxlength: field.maxLength });
    }
  }

  get value() {
    return this.field.type === 'CHECKBOX' ? String(this.control.checked) : this.control.value;
  }

  set value(value) {
    if (this.field.type === 'CHECKBOX') this.control.checked = String(value) === 'true';
    else if (this.control.value !== value) this.control.value = value;
  }

  /** A field in which the agent is typing is left alone; the server settles who was first when it is saved. */
  show({ value, origin, masked, error }) {
    const mine = document.activeElement === this.control && this.value !== this.#saved;
    const text = String(value ?? (this.field.type === 'CHECKBOX' ? 'false' : ''));
    this.typing.hidden = true;
    if (this.eye) this.eye.hidden = !masked;
    if (this.#masked !== text) {
      // while a value is shown in full, only a new value covers it
      this.#masked = null;
      this.#saved = text;
      if (!mine) this.value = text;
    }
    this.origin.textContent = origin && text ? t(`agent.origin.${origin}`) : '';
    this.origin.dataset.origin = origin ?? '';
    if (this.#refused && this.value !== this.#refused.value) this.#refused = '';
    const wrong = this.#refused?.message || (error && (text || error !== 'required') ? t(`violation.${error}`) : '');
    this.error.textContent = wrong;
    this.control.setAttribute('aria-invalid', String(Boolean(wrong)));
  }

  /** What is closed can still be read and copied. */
  lock(closed) {
    if (this.control.matches('select,[type="checkbox"]')) this.control.disabled = closed;
    else this.control.readOnly = closed;
  }

  /** The server did not take what was typed: it stays, with the reason below it, until it is changed. */
  refuse(message) {
    this.#refused = { value: this.value, message };
    this.error.textContent = message;
    this.control.setAttribute('aria-invalid', 'true');
  }

  /** What the other side is typing now; it counts only once it is saved, so it is marked as unsettled. */
  typedByPeer(value) {
    if (document.activeElement === this.control) return;
    this.typing.hidden = false;
    if (!this.secret) this.value = String(value ?? '');
  }

  reveal(value) {
    this.#masked = this.#saved;
    this.value = value;
    this.#saved = value;
  }

  cover() {
    this.#masked = null;
  }
}
