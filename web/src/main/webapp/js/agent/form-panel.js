// The application form, filled by both sides at once. Each value shows who gave it; what the citizen types appears
// while it is typed, what the agent types goes the other way. Sensitive values arrive masked; showing one asks why.

import { h, fill, byId } from '../dom.js';
import { complain } from '../flash.js';
import { t } from '../i18n.js';
import { FieldRow } from './field-row.js';
import { revealField } from './reveal.js';

const SHOWN_MS = 30000;
const AGAIN_MS = 3000;

export class FormPanel {
  #rows = new Map();
  #built = '';
  #form = '';
  #saving = Promise.resolve();

  constructor(store, stage) {
    this.store = store;
    this.stage = stage;
    this.place = byId('form-fields');
    store.addEventListener('change', () => this.show());
    stage.addEventListener('field', ({ detail }) => this.#rows.get(detail.key)?.typedByPeer(detail.value));
  }

  show() {
    const { fields, guide, file } = this.store;
    const form = [file?.number, guide?.code, guide?.version].join(':');
    const structure = `${form}:${fields.map((field) => field.key)}`;
    if (structure !== this.#built) this.#build(structure, form, fields);
    this.place.closest('.w-part').hidden = this.store.elsewhere;
    if (!file?.form) return;
    const { closed } = this.store;
    byId('case-closed').textContent = closed ? t(closed) : '';
    const { data, origins, masked, errors } = file.form;
    for (const [key, row] of this.#rows) {
      row.lock(Boolean(closed));
      if (closed) row.settle();
      row.show({ value: data?.[key], origin: origins?.[key]?.origin, masked: masked?.includes(key), error: errors?.find((one) => one.field === key)?.message });
    }
    const done = fields.filter((field) => field.required && !errors?.some((one) => one.field === field.key)).length;
    byId('form-progress').textContent = t('agent.form.progress', { done, of: fields.filter((field) => field.required).length });
  }

  /** Another situation asks for other fields of the same form; those that stay keep what is being typed into them. */
  #build(structure, form, fields) {
    const before = form === this.#form ? this.#rows : new Map();
    this.#built = structure;
    this.#form = form;
    const kept = document.activeElement?.dataset?.testid;
    this.#rows = new Map(fields.map((field) => [field.key, before.get(field.key) ?? new FieldRow(field, {
      ontype: (value) => this.stage.sendField(field.key, value),
      onsave: () => this.#save(),
      onreveal: (row) => this.#reveal(field, row),
    })]));
    fill(this.place, fields.length ? [...this.#rows.values()].map((row) => row.node) : h('p', { className: 'w-none' }, t('agent.form.none')));
    if (kept?.startsWith('field-')) this.place.querySelector(`[data-testid="${CSS.escape(kept)}"]`)?.focus();
  }

  /** One after another, so that no change meets the version of the one before it. */
  #save() {
    this.#saving = this.#saving.then(() => this.#send([...this.#rows.values()].filter((row) => row.unsent)));
  }

  async #send(rows) {
    if (!rows.length) return;
    const sent = new Map(rows.map((row) => [row, row.value]));
    for (const row of rows) row.going = true;
    try {
      await this.store.saveFields(Object.fromEntries(rows.map((row) => [row.field.key, row.content])));
      for (const [row, value] of sent) row.settle(value);
    } catch (problem) {
      await this.#send(this.#judge(problem, sent));
    } finally {
      for (const row of rows) row.going = false;
    }
  }

  /** What a refusal means for each field that was sent; answers those that can go without the others. */
  #judge(problem, sent) {
    const rows = [...sent.keys()];
    const faults = new Map(problem.violations?.map((fault) => [fault.field, fault.message]));
    const isTooLarge = problem.status === 413;
    const largest = rows.reduce((one, other) => (sent.get(other).length > sent.get(one).length ? other : one));
    const overtaken = Object.keys(problem.facts?.fields ?? {});
    const out = rows.filter((row) => faults.has(row.field.key) || (isTooLarge && row === largest) || overtaken.includes(row.field.key));
    for (const row of out) {
      if (overtaken.includes(row.field.key)) row.settle(sent.get(row));
      else row.refuse(sent.get(row), faults.get(row.field.key) ?? t('violation.tooLong'));
    }
    if (overtaken.length || !out.length) this.#excuse(problem, rows);
    return out.length ? rows.filter((row) => !out.includes(row)) : [];
  }

  #excuse(problem, rows) {
    if (!problem.passing) {
      complain(problem);
      return;
    }
    for (const row of rows) row.keep(t('agent.form.notSaved'));
    setTimeout(() => this.#save(), AGAIN_MS);
  }

  async #reveal(field, row) {
    const value = await revealField(this.store.file.number, field);
    if (value === null) return;
    row.reveal(value);
    setTimeout(() => {
      row.cover();
      this.show();
    }, SHOWN_MS);
  }
}
