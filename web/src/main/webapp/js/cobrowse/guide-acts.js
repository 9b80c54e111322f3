// What the agent may do on the citizen's page besides pointing: fill a field, leaf on, put something before the citizen.
// The server refuses what it must; here is said what became of each act.

import { fill, h, icon, onPress } from '../dom.js';
import { has, t } from '../i18n.js';

const PAGES = ['situation', 'form', 'materials'];
const TARGETS = ['next', 'situation', 'form', 'materials', 'chat'];

export class GuideActs {
  #reqId = 0;
  #waiting = new Map();
  #face = '';

  constructor(store, { send, needAssist }) {
    Object.assign(this, { store, send, needAssist });
    this.field = h('select', { className: 'w-select', testid: 'assist-field', 'aria-label': t('mirror.fill.field'), onchange: () => this.#control() });
    this.control = h('span', { className: 'w-guide__value' });
    this.fillButton = onPress(h('button', { type: 'button', className: 'w-button w-button--small w-button--primary', testid: 'assist-fill' }, t('mirror.fill')), async () => this.#fill());
    this.target = h('select', { className: 'w-select', testid: 'assist-target', 'aria-label': t('mirror.press.target') },
      TARGETS.map((target) => h('option', { value: target }, t(`cobrowse.target.${target}`))));
    this.press = onPress(h('button', { type: 'button', className: 'w-button w-button--small', testid: 'assist-press' }, t('mirror.press')), async () => this.#press());
    this.what = h('select', { className: 'w-select', testid: 'push-what', 'aria-label': t('mirror.push.what') });
    this.push = onPress(h('button', { type: 'button', className: 'w-button w-button--small', testid: 'push-send' }, icon('send'), t('mirror.push')), async () => this.#push());
    this.said = h('p', { className: 'w-guide__said', testid: 'guide-said', role: 'status' });
    this.assist = h('fieldset', { className: 'w-guide__row' }, this.field, this.control, this.fillButton, this.target, this.press);
    this.node = h('div', { className: 'w-guide__acts' }, this.assist, h('div', { className: 'w-guide__row' }, this.what, this.push), this.said);
  }

  show({ assisted }) {
    this.assist.disabled = !assisted;
    const { fields, guide, file } = this.store;
    const face = [guide?.code, fields.map((field) => field.key), file?.documents?.map((one) => one.kind)].join('|');
    if (face === this.#face) return;
    this.#face = face;
    const chosen = this.field.value;
    fill(this.field, fields.filter((field) => field.sensitivity !== 'SENSITIVE').map((field) => h('option', { value: field.key }, field.label)));
    if ([...this.field.options].some((option) => option.value === chosen)) this.field.value = chosen;
    this.#control();
    const group = (key, options) => options.length > 0 && h('optgroup', { label: t(`mirror.push.${key}`) }, options);
    fill(this.what, group('PAGE', PAGES.map((part) => h('option', { value: `PAGE ${part}` }, t(`cobrowse.target.${part}`)))),
      group('SAMPLE', (guide?.samples ?? []).map((sample) => h('option', { value: `SAMPLE ${sample.materialCode}` }, sample.title))),
      group('DOCUMENT', (file?.documents ?? []).map(({ kind }) => h('option', { value: `DOCUMENT ${kind}` }, t(`cobrowse.document.${kind}`)))));
  }

  /** The control for the value of the chosen field. */
  #control() {
    const field = this.store.fields.find((one) => one.key === this.field.value);
    const common = { testid: 'assist-value', 'aria-label': t('mirror.fill.value') };
    const options = () => [h('option', { value: '' }, t('form.choose')), (field.options ?? []).map((option) => h('option', { value: option.code ?? option }, option.text ?? option))];
    fill(this.control, !field ? null : field.type === 'CHECKBOX' ? h('input', { type: 'checkbox', ...common })
      : field.type === 'SELECT' ? h('select', { className: 'w-select', ...common }, options())
        : h('input', { className: 'w-input', type: field.type === 'DATE' ? 'date' : 'text', autocomplete: 'off', maxlength: field.maxLength, ...common }));
  }

  /** Picked in the picture. */
  choose(key) {
    const field = this.store.fields.find((one) => one.key === key);
    if (!field) return this.#say(t('mirror.fill.none'));
    if (field.sensitivity === 'SENSITIVE') return this.#say(t('mirror.why.FIELD_SENSITIVE'));
    if (this.assist.disabled) this.needAssist();
    this.field.value = key;
    this.#control();
    this.control.firstChild?.focus();
    return undefined;
  }

  highlight({ nodeId, field }) {
    this.#act('cb-highlight', { nodeId, field }, t('mirror.said.highlight'));
  }

  #fill() {
    const control = this.control.firstChild;
    if (!control) return;
    const value = control.type === 'checkbox' ? control.checked : control.value;
    const label = this.field.selectedOptions[0]?.textContent ?? '';
    this.#act('cb-fill', { field: this.field.value, value, version: this.store.file?.form?.version ?? 0 }, t('mirror.said.fill', { name: label }));
  }

  #press() {
    this.#act('cb-press', { target: this.target.value }, t('mirror.said.press', { name: this.target.selectedOptions[0].textContent }));
  }

  #push() {
    const [kind, code] = this.what.value.split(' ');
    this.#act('cb-push', { kind, code }, t('mirror.said.push', { name: this.what.selectedOptions[0]?.textContent ?? '' }));
  }

  #act(type, data, done) {
    const reqId = ++this.#reqId;
    this.#waiting.set(reqId, done);
    this.#say(t('mirror.said.sent'));
    if (!this.send(type, { ...data, reqId })) this.#say(t('mirror.why.OFFLINE'), false);
  }

  answered({ of, reqId, ok, why, violation }) {
    const done = this.#waiting.get(reqId);
    if (!done) {
      if (of === 'consent-request' && !ok) this.#say(reason(why), false);
      return;
    }
    this.#waiting.delete(reqId);
    this.#say(ok ? done : violation ? t(`violation.${violation}`) : reason(why), ok);
  }

  #say(text, ok = true) {
    this.said.dataset.state = ok ? 'ok' : 'refused';
    this.said.textContent = text;
  }
}

const reason = (why) => (has(`mirror.why.${why}`) ? t(`mirror.why.${why}`) : has(`problem.${why}`) ? t(`problem.${why}`) : t('mirror.why.GONE'));
