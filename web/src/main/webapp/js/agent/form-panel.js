// The application form, filled by both sides at once. Each value shows who gave it; what the citizen types appears
// while it is typed, what the agent types goes the other way. Sensitive values arrive masked; showing one asks why.

import { h, fill, byId } from '../dom.js';
import { complain } from '../flash.js';
import { t } from '../i18n.js';
import { FieldRow } from './field-row.js';
import { revealField } from './reveal.js';

const SHOWN_MS = 30000;

export class FormPanel {
  #rows = new Map();
  #built = '';

  constructor(store, stage) {
    this.store = store;
    this.stage = stage;
    this.place = byId('form-fields');
    store.addEventListener('change', () => this.show());
    stage.addEventListener('field', ({ detail }) => this.#rows.get(detail.key)?.typedByPeer(detail.value));
  }

  show() {
    const { fields, guide, file } = this.store;
    const structure = [file?.number, guide?.code, guide?.version, fields.map((field) => field.key)].join(':');
    if (structure !== this.#built) this.#build(structure, fields);
    if (!file?.form) return;
    const { closed } = this.store;
    byId('case-closed').textContent = closed ? t(closed) : '';
    const { data, origins, masked, errors } = file.form;
    for (const [key, row] of this.#rows) {
      row.lock(Boolean(closed));
      row.show({ value: data?.[key], origin: origins?.[key]?.origin, masked: masked?.includes(key), error: errors?.find((one) => one.field === key)?.message });
    }
    const done = fields.filter((field) => field.required && !errors?.some((one) => one.field === field.key)).length;
    byId('form-progress').textContent = t('agent.form.progress', { done, of: fields.filter((field) => field.required).length });
  }

  #build(structure, fields) {
    this.#built = structure;
    const kept = document.activeElement?.dataset?.testid;
    this.#rows = new Map(fields.map((field) => [field.key, new FieldRow(field, {
      ontype: (value) => this.stage.sendField(field.key, value),
      onsave: (value) => this.#save(field.key, value),
      onreveal: (row) => this.#reveal(field, row),
    })]));
    fill(this.place, fields.length ? [...this.#rows.values()].map((row) => row.node) : h('p', { className: 'w-none' }, t('agent.form.none')));
    if (kept?.startsWith('field-')) this.place.querySelector(`[data-testid="${CSS.escape(kept)}"]`)?.focus();
  }

  async #save(key, value) {
    try {
      await this.store.saveFields({ [key]: value });
    } catch (problem) {
      const fault = problem.violations?.find((one) => one.field === key);
      if (fault) this.#rows.get(key)?.refuse(fault.message);
      else complain(problem);
    }
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
