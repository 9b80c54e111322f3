// One field of the form on the workbench: label, control, where its value comes from, what is wrong with it.

import { t } from '../i18n.js';
import { h, icon } from '../dom.js';

const INPUT_TYPES = { DATE: 'date', PHONE: 'tel' };
const LONG = new Set(['TEXTAREA']);

/** Typing of the other side that is neither saved nor goes on for so long came to nothing. */
const TYPING_MS = 5000;

export class FieldRow {
  #saved = '';
  #masked = null;
  #wrong = '';
  #draft = null;
  #waiting;
  /** Whether what was typed is on its way to the server. */
  going = false;

  constructor(field, { ontype, onsave, onreveal }) {
    this.field = field;
    this.secret = field.sensitivity === 'SENSITIVE';
    const id = `field-${field.key}`;
    this.control = this.#control(field, id);
    this.origin = h('span', { className: 'w-origin', id: `${id}-origin` });
    this.typing = h('span', { className: 'w-typing', hidden: true }, t('agent.form.typing'));
    this.error = h('p', { className: 'w-field__error', id: `${id}-error` });
    this.control.addEventListener('input', () => {
      this.#draft = { value: this.value };
      this.#showFault();
      if (!this.secret) ontype(this.value);
    });
    this.control.addEventListener('change', () => this.unsent && onsave());
    this.control.addEventListener('blur', () => !this.going && this.value === this.#saved && this.settle());
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

  /** What the agent typed stays until the server has taken it or the agent types something else. */
  show({ value, origin, masked, error }) {
    const text = String(value ?? (this.field.type === 'CHECKBOX' ? 'false' : ''));
    this.#peerIsDone();
    if (this.eye) this.eye.hidden = !masked;
    if (this.#masked !== text) {
      // while a value is shown in full, only a new value covers it
      this.#masked = null;
      this.#saved = text;
      if (!this.#draft) this.value = text;
    }
    this.origin.textContent = origin && text ? t(`agent.origin.${origin}`) : '';
    this.origin.dataset.origin = origin ?? '';
    this.#wrong = error && (text || error !== 'required') ? t(`violation.${error}`) : '';
    this.#showFault();
  }

  #showFault() {
    const wrong = this.#draft ? this.#draft.message ?? '' : this.#wrong;
    this.error.textContent = wrong;
    this.control.setAttribute('aria-invalid', String(Boolean(wrong)));
  }

  /** Whether there is something typed that the server has not judged yet. */
  get unsent() {
    return Boolean(this.#draft) && !this.#draft.refused;
  }

  /** What goes to the server: a box as true or false, all else as text. */
  get content() {
    return this.field.type === 'CHECKBOX' ? this.control.checked : this.value;
  }

  /** The server has taken this value, or nobody asks for it any more; what was typed over it meanwhile still counts. */
  settle(value = this.value) {
    if (this.#draft?.value === value) this.#draft = null;
    if (!this.#draft && this.#masked === null) this.value = this.#saved;
    this.#showFault();
  }

  /** The server did not take what was typed: it stays, with the reason below it, until it is changed. */
  refuse(value, message) {
    if (this.#draft?.value === value) this.#draft = { value, message, refused: true };
    this.#showFault();
  }

  /** It did not reach the server and will be sent again. */
  keep(message) {
    if (this.#draft) this.#draft.message = message;
    this.#showFault();
  }

  /** What is closed can still be read and copied. */
  lock(closed) {
    if (this.control.matches('select,[type="checkbox"]')) this.control.disabled = closed;
    else this.control.readOnly = closed;
  }

  /** What the other side is typing now; it counts only once it is saved, so it is marked as unsettled and goes again. */
  typedByPeer(value) {
    if (this.#draft || document.activeElement === this.control) return;
    this.typing.hidden = false;
    if (!this.secret) this.value = String(value ?? '');
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#peerIsDone(), TYPING_MS);
  }

  #peerIsDone() {
    clearTimeout(this.#waiting);
    if (this.typing.hidden) return;
    this.typing.hidden = true;
    if (!this.#draft && !this.secret) this.value = this.#saved;
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
