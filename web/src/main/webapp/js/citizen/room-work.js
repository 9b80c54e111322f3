// The right side of the room: before the answer what to prepare, in the call situation, form and materials.

import { get } from '../api.js';
import { fill, h } from '../dom.js';
import { t } from '../i18n.js';
import { complain } from '../flash.js';
import { RoomForm } from './room-form.js';
import { RoomMaterials } from './room-materials.js';
import { situationPart } from './guide-situation.js';
import { situationQuestions } from './situation.js';
import { papers } from './papers.js';
import { Settle, hasPaperwork, isElsewhere, promiseNote } from './room-settle.js';

const part = (id, ...body) => h('section', { className: 'w-card', id, 'aria-labelledby': `${id}-title` }, ...body);

export class Work {
  constructor(place, jump, kase, { send, itemCode }) {
    Object.assign(this, { place, jump, kase, send, itemCode });
  }

  /** While waiting: which materials it takes, by the answers that are then taken along into the case. */
  async prepare() {
    if (!this.itemCode) return;
    const item = await get(`/items/${encodeURIComponent(this.itemCode)}`).catch(() => null);
    if (!item || this.form) return;
    this.place.append(part('prepare', h('div', { className: 'w-card__head' }, h('h2', { id: 'prepare-title' }, t('wait.prepare'))), situationPart(item, `/guide/${encodeURIComponent(item.code)}`)));
  }

  get isOpen() {
    return Boolean(this.form);
  }

  /** In the call. */
  open() {
    if (this.form) return;
    const paper = h('div', { id: 'paper', role: 'status' });
    const situation = part('situation');
    situation.dataset.cobrowse = 'show';
    const form = part('form');
    const materials = part('materials');
    this.form = new RoomForm(form, this.kase, { send: this.send });
    new RoomMaterials(materials, this.kase);
    const settle = new Settle(this.kase);
    const promise = h('div', { role: 'status' });
    fill(this.place, settle.node, paper, situation, form, materials, promise, this.form.confirmBar);
    fill(this.jump, ['form', 'materials', 'chat'].map((id) => h('a', { className: 'w-tab w-row', href: `#${id}`, 'data-cobrowse': 'show' }, t(`room.jump.${id}`))));
    this.kase.addEventListener('change', () => {
      const { view } = this.kase;
      settle.show(view);
      this.#situation(situation, paper);
      const ready = Boolean(view.item) && hasPaperwork(view);
      situation.hidden ||= !ready;
      materials.hidden = !ready;
      form.hidden = !ready || isElsewhere(view);
      this.form.confirmBar.hidden = form.hidden;
      fill(promise, promiseNote(view));
    });
  }

  typed(field) {
    this.form?.typed(field);
  }

  /** The agent's acts on this page, each answering the place where it shows, or null. */
  assisted(key, value) {
    return this.form?.assisted(key, value) ?? null;
  }

  next() {
    return this.form?.next() ?? null;
  }

  part(id) {
    const place = document.getElementById(id);
    return place && !place.hidden ? place : null;
  }

  labelOf(key) {
    return this.form?.labelOf(key) ?? '';
  }

  #situation(place, paper) {
    const { view, item } = this.kase;
    const shown = papers(view, `/api/v1${this.kase.path}/documents`);
    const face = `${view.receipt?.receiptNumber} ${view.notices?.length} ${view.acceptance?.decision?.decidedAt} ${view.acceptance?.handOver?.state} ${view.acceptance?.handOver?.number}`;
    if (paper.dataset.face !== face) {
      paper.dataset.face = face;
      fill(paper, shown);
    }
    paper.hidden = !shown;
    place.hidden = !(item?.questions ?? []).length;
    if (place.hidden) return;
    if (!this.questions || this.asked !== item.code) {
      this.asked = item.code;
      this.questions = situationQuestions(item.questions, this.kase.answers, (answers) => this.#answer(answers));
      this.said = h('p', { className: 'w-soft w-small', role: 'status' });
      fill(place, h('div', { className: 'w-card__head' }, h('h2', { id: 'situation-title' }, t('room.situation')), this.said), this.questions);
      this.#bring(item);
    } else if (!this.answering) {
      this.questions.show(this.kase.answers);
    }
    if (view.receipt) for (const input of this.questions.querySelectorAll('input')) input.disabled = true;
    this.said.textContent = (view.openQuestions ?? []).length ? t('room.situationOpen') : view.situation?.name ?? '';
  }

  async #answer(answers) {
    this.answering = (this.answering ?? 0) + 1;
    try {
      await this.kase.answer(answers);
    } catch (problem) {
      complain(problem);
      await this.kase.load().catch(() => {});
    }
    this.answering -= 1;
    if (!this.answering) this.questions.show(this.kase.answers);
  }

  /** Answers given on the guide or while waiting need not be given again. */
  #bring(item) {
    const brought = JSON.parse(sessionStorage.getItem(`cw-answers-${item.code}`) ?? 'null');
    if (brought && Object.keys(brought).length && !Object.keys(this.kase.answers).length) this.#answer(brought);
  }
}
