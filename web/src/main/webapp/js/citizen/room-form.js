// The application form, filled by both sides at once. Every key stroke is shown to the other side through the room;
// what counts is what the server has taken, a moment after the last stroke. What it has not taken yet survives a reload.

import { debounce, fill, h, icon, onPress } from '../dom.js';
import { formatTime, t } from '../i18n.js';
import { complain, flash } from '../flash.js';
import { mark } from './fields.js';
import { formControl, setValue, valueOf } from './form-control.js';

const SAVE_AFTER = 700;

export class RoomForm {
  #controls = new Map();
  #unsaved = {};
  #layout = '';
  #saving = Promise.resolve();

  constructor(place, kase, { send }) {
    this.case = kase;
    this.send = send;
    this.draft = `cw-form-${kase.number}`;
    this.#unsaved = JSON.parse(sessionStorage.getItem(this.draft) ?? '{}');
    this.fields = h('div', { className: 'w-fields' });
    this.saved = h('span', { className: 'w-soft w-small', role: 'status' });
    this.asked = h('div');
    this.button = onPress(h('button', { type: 'button', className: 'w-button w-button--primary w-button--large', testid: 'form-confirm' }, icon('check'), t('form.confirm')), () => this.#confirm());
    this.said = h('p', { className: 'w-grow w-small', role: 'status' });
    this.save = debounce(() => this.#save(), SAVE_AFTER);
    fill(place, h('div', { className: 'w-card__head' }, h('h2', { id: 'form-title' }, t('form.title')), this.saved), this.fields);
    this.confirmBar = h('div', { className: 'w-confirm', role: 'region', 'aria-label': t('form.confirm') }, this.said, this.button);
    kase.addEventListener('change', () => this.#show());
  }

  /** The other side types; nothing is stored by it. */
  typed({ key, value }) {
    const entry = this.#controls.get(key);
    if (!entry || document.activeElement === entry.control || key in this.#unsaved) return;
    setValue(entry.control, value);
    entry.origin.textContent = t('form.typing');
    entry.origin.dataset.typing = '';
    entry.box.dataset.fresh = '';
    clearTimeout(entry.timer);
    entry.timer = setTimeout(() => { delete entry.origin.dataset.typing; this.#show(); }, 3000);
  }

  #show() {
    const { view } = this.case;
    const fields = this.case.fields;
    const layout = fields.map((field) => field.key).join();
    if (layout !== this.#layout) {
      this.#layout = layout;
      this.#controls.clear();
      fill(this.fields, fields.map((field) => this.#field(field)));
    }
    const form = view.form ?? {};
    for (const [key, entry] of this.#controls) {
      const { control, origin, box } = entry;
      control.disabled = Boolean(view.receipt);
      if (key in this.#unsaved) setValue(control, this.#unsaved[key]);
      else if (document.activeElement !== control && !('typing' in origin.dataset)) setValue(control, form.data?.[key]);
      if (!('typing' in origin.dataset)) {
        const from = form.origins?.[key];
        origin.textContent = from ? t(`form.origin.${from.origin}`) : '';
        origin.dataset.origin = from?.origin ?? '';
        delete box.dataset.fresh;
      }
      const error = (form.errors ?? []).find((one) => one.field === key);
      const touched = form.data?.[key] !== undefined && form.data?.[key] !== '';
      mark(this.fields, key, error && (touched || this.strict) ? t(`violation.${error.message}`) : '');
    }
    this.#showConfirm(form);
    if (Object.keys(this.#unsaved).length) this.save();
  }

  #field(field) {
    const control = formControl(field);
    const origin = h('span', { className: 'w-origin' });
    control.id = `field-${field.key}`;
    control.setAttribute('aria-describedby', `${control.id}-hint ${control.id}-error`);
    const label = h('label', { className: 'w-field__label', htmlFor: control.id }, field.label, field.required && h('span', { className: 'w-field__mark', 'aria-hidden': 'true' }, '*'), origin);
    const box = h('div', { className: `w-field${field.type === 'TEXTAREA' ? ' w-field--wide' : ''}`, 'data-field': field.key },
      field.type === 'CHECKBOX' ? h('div', { className: 'w-check' }, control, label) : [label, control],
      h('span', { className: 'w-field__hint', id: `${control.id}-hint` }, field.hint ?? ''),
      h('span', { className: 'w-field__error', id: `${control.id}-error` }));
    control.addEventListener('input', () => this.#input(field, valueOf(control)));
    control.addEventListener('change', () => this.#save());
    this.#controls.set(field.key, { control, origin, box });
    return box;
  }

  #input({ key, sensitivity }, value) {
    this.#unsaved[key] = value;
    sessionStorage.setItem(this.draft, JSON.stringify(this.#unsaved));
    this.saved.textContent = t('form.saving');
    // of a sensitive field the other side learns that it is being typed, never what
    this.send(key, sensitivity === 'SENSITIVE' ? '' : value);
    this.save();
  }

  /** One after another, so that no change meets the version of the one before it. */
  #save() {
    this.#saving = this.#saving.then(() => this.#saveNow());
    return this.#saving;
  }

  async #saveNow() {
    const sent = { ...this.#unsaved };
    if (!Object.keys(sent).length) return;
    try {
      await this.case.change(sent);
      this.#taken(sent);
      this.saved.textContent = t('form.saved', { time: formatTime(Date.now()) });
    } catch (problem) {
      this.saved.textContent = t('form.notSaved');
      if (problem.code === 'STALE') {
        this.#taken(sent);
        flash(t('form.stale'), 'warn');
        await this.case.load().catch(() => {});
      } else if (problem.status === 422) {
        for (const { field, message } of problem.violations) mark(this.fields, field.replace(/^data\./, ''), message);
        this.#taken(sent, false);
      } else if (problem.passing) {
        setTimeout(() => this.save(), 3000);
      } else if (problem.status !== 401 && problem.code !== 'STEP_NOT_OPEN') {
        complain(problem);
      }
    }
  }

  /** Forgets what was sent, unless it has been typed over meanwhile. A refused value stays in its field only. */
  #taken(sent) {
    for (const [key, value] of Object.entries(sent)) if (this.#unsaved[key] === value) delete this.#unsaved[key];
    sessionStorage.setItem(this.draft, JSON.stringify(this.#unsaved));
  }

  #showConfirm(form) {
    const isConfirmed = form.confirmedVersion !== null && form.confirmedVersion !== undefined;
    const isHandedIn = Boolean(this.case.view.receipt);
    this.button.hidden = isConfirmed || isHandedIn;
    const missing = (this.case.view.materials ?? []).filter((material) => material.missing).length;
    const open = (form.errors ?? []).length;
    this.said.textContent = isHandedIn ? t('form.handedIn')
      : isConfirmed ? t('form.confirmed', { time: formatTime(form.confirmedAt) })
        : open || missing ? [open && t('form.openFields', { n: open }), missing && t('form.openMaterials', { n: missing })].filter(Boolean).join(' ') : t('form.ready');
    this.confirmBar.dataset.confirmed = String(isConfirmed);
  }

  async #confirm() {
    this.strict = true;
    await this.#save();
    try {
      await this.case.confirm();
      flash(t('form.confirmDone'));
    } catch (problem) {
      complain(problem);
      await this.case.load().catch(() => {});
      this.fields.querySelector('[aria-invalid="true"]')?.focus();
    }
  }
}
