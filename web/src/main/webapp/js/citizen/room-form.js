// The application form, filled by both sides at once. Every key stroke is shown to the other side through the room;
// what counts is what the server has taken, a moment after the last stroke. What it has not taken yet survives a reload,
// and what it refuses stays in its field with the reason until somebody changes it.

import { debounce, fill, h, icon, moveTo, onPress } from '../dom.js';
import { formatTime, t } from '../i18n.js';
import { complain, flash } from '../flash.js';
import { mark } from './fields.js';
import { formControl, setValue, valueOf } from './form-control.js';
import { stateOf } from './material-state.js';

const SAVE_AFTER = 700;

export class RoomForm {
  #controls = new Map();
  #unsaved = {};
  #refused = new Map();
  #layout = '';
  #saving = Promise.resolve();

  constructor(place, kase, { send }) {
    this.case = kase;
    this.send = send;
    this.draft = `cw-form-${kase.number}`;
    this.#unsaved = JSON.parse(sessionStorage.getItem(this.draft) ?? '{}');
    this.fields = h('div', { className: 'w-fields' });
    this.saved = h('span', { className: 'w-soft w-small', role: 'status', 'data-cobrowse': 'show' });
    this.asked = h('div');
    this.button = onPress(h('button', { type: 'button', className: 'w-button w-button--primary w-button--large', testid: 'form-confirm' }, icon('check'), t('form.confirm')), () => this.#confirm());
    this.said = h('p', { className: 'w-grow w-small', role: 'status' });
    this.save = debounce(() => this.#save(), SAVE_AFTER);
    fill(place, h('div', { className: 'w-card__head' }, h('h2', { id: 'form-title', 'data-cobrowse': 'show' }, t('form.title')), this.saved), this.fields);
    this.confirmBar = h('div', { className: 'w-confirm', role: 'region', 'data-cobrowse': 'show', 'aria-label': t('form.confirm') }, this.said, this.button);
    kase.addEventListener('change', () => this.#show());
  }

  /** The other side types; nothing is stored by it. */
  typed({ key, value }) {
    const entry = this.#controls.get(key);
    if (!entry || document.activeElement === entry.control || key in this.#unsaved || this.#refused.has(key)) return;
    setValue(entry.control, value);
    entry.origin.textContent = t('form.typing');
    entry.origin.dataset.typing = '';
    entry.box.dataset.fresh = '';
    clearTimeout(entry.timer);
    entry.timer = setTimeout(() => { delete entry.origin.dataset.typing; this.#show(); }, 3000);
  }

  /** The agent has filled it in the citizen's stead, and the server has it; what was being typed here gives way. */
  assisted(key, value) {
    const entry = this.#controls.get(key);
    if (!entry) return null;
    delete this.#unsaved[key];
    this.#refused.delete(key);
    this.#keep();
    setValue(entry.control, value);
    mark(this.fields, key, '');
    return entry.box;
  }

  labelOf(key) {
    return this.case.fields.find((field) => field.key === key)?.label ?? '';
  }

  /** On to the next gap, or to the confirmation where there is none; that is pressed by the citizen alone. */
  next() {
    this.strict = true;
    this.#show();
    return this.#toFirstFault() ?? this.confirmBar;
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
      const refused = this.#refusal(key);
      if (key in this.#unsaved) setValue(control, this.#unsaved[key]);
      else if (refused) setValue(control, refused.value);
      else if (document.activeElement !== control && !('typing' in origin.dataset)) setValue(control, form.data?.[key]);
      if (!('typing' in origin.dataset)) {
        const from = form.origins?.[key];
        origin.textContent = from ? t(`form.origin.${from.origin}`) : '';
        origin.dataset.origin = from?.origin ?? '';
        delete box.dataset.fresh;
      }
      const error = (form.errors ?? []).find((one) => one.field === key);
      const touched = form.data?.[key] !== undefined && form.data?.[key] !== '';
      mark(this.fields, key, refused ? refused.message : error && (touched || this.strict) ? t(`violation.${error.message}`) : '');
    }
    this.#showConfirm(form);
    if (Object.keys(this.#unsaved).length) this.save();
  }

  /** The refused value of a field, as long as nobody else has put the field right. */
  #refusal(key) {
    const refused = this.#refused.get(key);
    if (refused && (this.case.view.form?.origins?.[key]?.version ?? 0) > refused.version) this.#refused.delete(key);
    return this.#refused.get(key);
  }

  #field(field) {
    const control = formControl(field);
    const origin = h('span', { className: 'w-origin' });
    control.id = `field-${field.key}`;
    control.setAttribute('aria-describedby', `${control.id}-hint ${control.id}-error`);
    const label = h('label', { className: 'w-field__label', htmlFor: control.id, 'data-cobrowse': 'show' }, h('span', { lang: 'zh-CN' }, field.label), field.required && h('span', { className: 'w-field__mark', 'aria-hidden': 'true' }, '*'),
      control.dataset.cobrowse === 'hide' && h('span', { className: 'w-unseen' }, t('cobrowse.unseen')), origin);
    const box = h('div', { className: `w-field${field.type === 'TEXTAREA' ? ' w-field--wide' : ''}`, 'data-field': field.key },
      field.type === 'CHECKBOX' ? h('div', { className: 'w-check' }, control, label) : [label, control],
      h('span', { className: 'w-field__hint', id: `${control.id}-hint`, lang: 'zh-CN', 'data-cobrowse': 'show' }, field.hint ?? ''),
      h('span', { className: 'w-field__error', id: `${control.id}-error`, 'data-cobrowse': 'show' }));
    control.addEventListener('input', () => this.#input(field, valueOf(control)));
    control.addEventListener('change', () => this.#save());
    this.#controls.set(field.key, { control, origin, box });
    return box;
  }

  #input({ key, sensitivity }, value) {
    this.#unsaved[key] = value;
    if (this.#refused.delete(key)) mark(this.fields, key, '');
    this.#keep();
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
      this.saved.textContent = this.#refused.size ? t('form.notSaved') : t('form.saved', { time: formatTime(Date.now()) });
    } catch (problem) {
      this.saved.textContent = t('form.notSaved');
      await this.#notTaken(sent, problem);
    }
  }

  /** One field that does not hold keeps none of the others back: they are sent again without it. */
  async #notTaken(sent, problem) {
    if (problem.code === 'STALE') {
      const theirs = Object.keys(problem.facts.fields ?? {});
      this.#taken(Object.fromEntries(theirs.filter((key) => key in sent).map((key) => [key, sent[key]])));
      if (theirs.length) flash(t('form.stale'), 'warn');
      await this.case.load().catch(() => {});
    } else if (problem.status === 422) {
      const told = problem.violations.map(({ field, message }) => [field.replace(/^data\./, ''), message]).filter(([key]) => key in sent);
      for (const [key, message] of told.length ? told : Object.keys(sent).map((key) => [key, problem.detail])) this.#refuse(key, sent[key], message);
      await this.#saveNow();
    } else if (problem.status === 413) {
      const [largest] = Object.keys(sent).sort((one, other) => String(sent[other]).length - String(sent[one]).length);
      this.#refuse(largest, sent[largest], t('violation.tooLong'));
      await this.#saveNow();
    } else if (problem.passing) {
      setTimeout(() => this.save(), 3000);
    } else if (problem.status !== 401 && problem.code !== 'STEP_NOT_OPEN') {
      complain(problem);
    }
  }

  #refuse(key, value, message) {
    if (this.#unsaved[key] === value) {
      this.#refused.set(key, { value, message, version: this.case.version ?? 0 });
      mark(this.fields, key, message);
      this.#showConfirm(this.case.view.form ?? {});
    }
    this.#taken({ [key]: value });
  }

  /** Forgets what was sent, unless it has been typed over meanwhile. */
  #taken(sent) {
    for (const [key, value] of Object.entries(sent)) if (this.#unsaved[key] === value) delete this.#unsaved[key];
    this.#keep();
  }

  /** A refused value is tried again by a reload, and so refused and shown again. */
  #keep() {
    const refused = Object.fromEntries([...this.#refused].map(([key, { value }]) => [key, value]));
    sessionStorage.setItem(this.draft, JSON.stringify({ ...refused, ...this.#unsaved }));
  }

  #showConfirm(form) {
    const isConfirmed = form.confirmedVersion !== null && form.confirmedVersion !== undefined;
    const isHandedIn = Boolean(this.case.view.receipt);
    this.button.hidden = isConfirmed || isHandedIn;
    const { open, missing, failed } = this.#lacks(form);
    const lacks = [open && t('form.openFields', { n: open }), missing && t('form.openMaterials', { n: missing }), failed && t('form.failedMaterials', { n: failed })].filter(Boolean);
    this.said.textContent = isHandedIn ? t('form.handedIn')
      : isConfirmed ? t('form.confirmed', { time: formatTime(form.confirmedAt) })
        : lacks.length ? lacks.join(' ') : t('form.ready');
    this.confirmBar.dataset.confirmed = String(isConfirmed);
  }

  #lacks(form) {
    const keys = new Set([...(form.errors ?? []).map((error) => error.field), ...this.#refused.keys()]);
    const states = (this.case.view.materials ?? []).map(stateOf);
    return { open: keys.size, missing: states.filter((state) => state === 'missing').length, failed: states.filter((state) => state === 'failed').length };
  }

  async #confirm() {
    this.strict = true;
    // on a slow line the button is there before the case is
    if (!this.case.view && !await this.case.load().then(() => true, complain)) return;
    await this.#save();
    const { open, missing, failed } = this.#lacks(this.case.view.form ?? {});
    if (open || missing || failed) {
      this.#show();
      this.#toFirstFault();
      return;
    }
    try {
      await this.case.confirm();
      flash(t('form.confirmDone'));
    } catch (problem) {
      complain(problem);
      await this.case.load().catch(() => {});
      this.#toFirstFault();
    }
  }

  /** Takes the reader to what keeps the application from being complete. */
  #toFirstFault() {
    const field = this.fields.querySelector('[aria-invalid="true"]');
    if (field) {
      field.focus({ preventScroll: true });
      field.closest('.w-field').scrollIntoView({ block: 'center' });
      return field.closest('.w-field');
    }
    const material = document.querySelector('.w-material[data-state="missing"], .w-material[data-state="failed"]');
    moveTo(material);
    return material;
  }
}
