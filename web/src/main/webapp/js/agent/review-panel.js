// Materials and conditions, point by point (DB4110 10.1.2, B.5). A point is one radio group, saved as it is chosen;
// several choices made while one is on its way travel together. A failed point wants a remark: it goes into the notice.

import { t } from '../i18n.js';
import { h, fill, byId } from '../dom.js';
import { complain } from '../flash.js';
import { keyOf, decided, filesInForce } from './case-store.js';
import { VerdictRow } from './verdict-row.js';
import { fileButton } from './preview.js';

const REMARKS = ['UNCLEAR', 'PAGES_MISSING', 'EXPIRED', 'NOT_SIGNED', 'NOT_SAME'];

export class ReviewPanel {
  #rows = new Map();
  #cards = new Map();
  #built = '';
  #pending = new Map();
  #sending = false;

  constructor(store) {
    this.store = store;
    this.materialsPlace = byId('materials');
    this.conditionsPlace = byId('conditions');
    store.addEventListener('change', () => this.show());
    document.body.append(h('datalist', { id: 'review-remarks' }, REMARKS.map((code) => h('option', { value: t(`agent.remark.${code}`) }))));
  }

  show() {
    const { store } = this;
    const structure = [store.file?.number, store.guide?.code, store.conditions.map((one) => one.code), store.materials.map((one) => one.code)].join(':');
    if (structure !== this.#built) this.#build(structure);
    for (const material of store.materials) {
      this.#updateCard(material);
      for (const point of material.reviewPoints) this.#update({ materialCode: material.code, pointCode: point.code }, point);
    }
    for (const condition of store.conditions) this.#update({ conditionCode: condition.code }, condition);
  }

  #build(structure) {
    this.#built = structure;
    this.#rows.clear();
    this.#cards.clear();
    const { conditions, materials } = this.store;
    fill(this.conditionsPlace, conditions.length
      ? h('ol', { className: 'w-points' }, conditions.map((one) => this.#row({ conditionCode: one.code }, one.text, `condition-${one.code}`, ['PASS', 'FAIL'])))
      : h('p', { className: 'w-none' }, t('agent.conditions.none')));
    fill(this.materialsPlace, materials.length ? materials.map((one) => this.#card(one)) : h('p', { className: 'w-none' }, t('agent.materials.none')));
  }

  #row(key, text, name, results) {
    const row = new VerdictRow({ name, text, results, onchange: (result, remark) => this.#record({ ...key, result, remark }) });
    this.#rows.set(keyOf(key), row);
    return row.node;
  }

  #card(material) {
    const state = h('span', { className: 'w-badge' });
    const files = h('ul', { className: 'w-attachments' });
    const allPass = h('button', { type: 'button', className: 'w-button w-button--small', testid: `all-pass-${material.code}`, onclick: () => this.#allPass(material.code) },
      t('agent.allPass'), h('span', { className: 'w-hidden' }, material.name));
    this.#cards.set(material.code, { state, files, allPass });
    const facts = [t(`staff.material.form.${material.form}`), material.copies ? t('staff.material.copies', { count: material.copies }) : null, material.source].filter(Boolean).join(' · ');
    return h('article', { className: 'w-material', testid: `material-${material.code}`, 'aria-labelledby': `material-${material.code}-name` },
      h('header', { className: 'w-material__head' },
        h('h3', { id: `material-${material.code}-name` }, material.name),
        h('span', { className: `w-badge${material.necessity === 'REQUIRED' ? ' w-badge--primary' : ''}` }, t(`staff.material.necessity.${material.necessity}`)),
        state, allPass),
      h('p', { className: 'w-material__facts' }, facts, material.because?.length ? h('span', { className: 'w-material__because' }, material.because.join('；')) : null),
      files,
      h('ol', { className: 'w-points' }, material.reviewPoints.map((point) => this.#row({ materialCode: material.code, pointCode: point.code }, point.text, `review-${material.code}-${point.code}`, ['PASS', 'FAIL', 'NOT_APPLICABLE']))));
  }

  /** Passes what is still undecided; a point that was failed by hand stays failed. */
  #allPass(code) {
    const material = this.store.materials.find((one) => one.code === code);
    for (const point of material.reviewPoints) {
      const key = { materialCode: code, pointCode: point.code };
      if (!decided(this.#pending.get(keyOf(key)) ?? point)) this.#pending.set(keyOf(key), { ...key, result: 'PASS', remark: '' });
    }
    this.show();
    this.#send();
  }

  #record(entry) {
    this.#pending.set(keyOf(entry), entry);
    this.#send();
  }

  async #send() {
    if (this.#sending || this.#pending.size === 0) return;
    this.#sending = true;
    const entries = [...this.#pending.values()];
    let refused = false;
    try {
      await this.store.review(entries);
    } catch (problem) {
      refused = true;
      complain(problem);
    }
    for (const entry of entries) if (this.#pending.get(keyOf(entry)) === entry) this.#pending.delete(keyOf(entry));
    this.#sending = false;
    this.show();
    if (!refused) this.#send();
  }

  #update(key, judged) {
    const row = this.#rows.get(keyOf(key));
    row?.lock(Boolean(this.store.closed) || this.store.elsewhere);
    row?.show(this.#pending.get(keyOf(key)) ?? judged);
  }

  #updateCard(material) {
    const { state, files, allPass } = this.#cards.get(material.code);
    const here = filesInForce(material);
    const open = material.reviewPoints.filter((point) => !decided(this.#pending.get(keyOf({ materialCode: material.code, pointCode: point.code })) ?? point)).length;
    const failed = material.reviewPoints.some((point) => point.result === 'FAIL');
    const [kind, tone] = material.missing ? ['missing', 'bad'] : failed ? ['failed', 'bad'] : here.length === 0 ? ['absent', 'info'] : open ? ['open', 'warn'] : ['passed', 'ok'];
    state.className = `w-badge w-badge--${tone}`;
    state.textContent = t(`agent.material.${kind}`, { count: open });
    allPass.disabled = open === 0 || Boolean(this.store.closed) || this.store.elsewhere;
    const shown = here.map((file) => file.id).join() || 'none';
    if (files.dataset.shown === shown) return;
    files.dataset.shown = shown;
    fill(files, here.map((file) => h('li', {}, fileButton(file, `/api/v1${this.store.path}/materials/${file.id}`))));
  }
}
