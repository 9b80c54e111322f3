// Asking departments from the call (10.3.1): who and what; then how many were asked and answered, and by whom.

import { get, post, remove } from '../api.js';
import { t, formatTime } from '../i18n.js';
import { badge, byId, byTestId, fill, h, icon } from '../dom.js';
import { complain, flash } from '../flash.js';
import { coalesce } from '../staff/coalesce.js';
import { me } from '../staff/staff.js';
import { groupOptions, nameOfGroup } from './groups.js';
import { field, formDialog } from './form-dialog.js';

const LOOKS = { RINGING: 'warn', CLAIMED: 'primary', WRITTEN: 'warn', ANSWERED: 'ok', TAKEN_OVER: 'ok' };
const OPEN = new Set(['RINGING', 'CLAIMED', 'WRITTEN']);
const PAUSE_MS = 800;

export class SupportBar {
  constructor(store) {
    Object.assign(this, { store, bar: byId('support-bar') });
    byTestId('request-support').addEventListener('click', () => this.#open());
    const load = coalesce(() => this.#load(), PAUSE_MS);
    store.addEventListener('change', () => {
      byTestId('request-support').disabled = Boolean(store.guest);
      if (store.file) load();
    });
  }

  get #path() {
    return `/cases/${encodeURIComponent(this.store.file.number)}/support-requests`;
  }

  async #open() {
    const { call, file } = this.store;
    const options = await groupOptions(file?.group);
    const group = h('select', { className: 'w-select', testid: 'support-group' }, options);
    const next = h('select', { className: 'w-select', testid: 'support-next' }, h('option', { value: '' }, t('agent.support.nobody')), options.map((option) => option.cloneNode(true)));
    const question = h('textarea', { className: 'w-textarea', testid: 'support-question', rows: 4, required: true, maxlength: 2000, placeholder: t('agent.support.question.hint') });
    formDialog({
      id: 'support-dialog', title: t('agent.support.title'), text: t('agent.support.text'), submit: t('agent.support.send'), testid: 'support-send',
      fields: [field('support-group', t('agent.support.group'), group), field('support-next', t('agent.support.next'), next), field('support-question', t('agent.support.question'), question)],
      send: async () => {
        await post(`/calls/${call.id}/support-requests`, { groups: [group.value, next.value].filter(Boolean), question: question.value });
        flash(t('agent.support.asked', { group: nameOfGroup(group.value) }));
        await this.#load();
      },
    });
  }

  async #load() {
    if (!this.store.file || this.store.guest) {
      this.bar.hidden = true;
      return;
    }
    const { number } = this.store.file;
    const { rows, asked, answered } = await get(this.#path, { background: true }).catch(() => ({ rows: [] }));
    if (this.store.file?.number !== number) return;
    this.bar.hidden = rows.length === 0;
    fill(this.bar, icon('people'),
      h('strong', {}, t('agent.support.list')),
      h('span', { className: 'w-soft w-small', testid: 'support-counts', role: 'status' }, t('agent.support.counts', { asked, answered })),
      h('ul', { className: 'w-passon__list' }, rows.map((row) => this.#row(row))));
  }

  #row(row) {
    const mine = row.asker === me.username && OPEN.has(row.state);
    return h('li', { 'data-support': row.id, 'data-state': row.state },
      h('span', {}, nameOfGroup(row.group)), badge(t(`agent.support.state.${row.state}`), LOOKS[row.state]),
      row.specialistName && h('span', { className: 'w-soft' }, row.specialistName),
      row.state === 'WRITTEN' && row.dueAt && h('span', { className: 'w-soft w-small' }, t('agent.support.due', { time: formatTime(row.dueAt) })),
      h('span', { className: 'w-passon__words', title: row.question }, row.answer ?? row.question),
      mine && h('button', { type: 'button', className: 'w-button w-button--small', testid: 'support-withdraw', onclick: () => this.#withdraw(row) }, t('agent.support.withdraw')));
  }

  async #withdraw(row) {
    try {
      await remove(`/support-requests/${row.id}`);
    } catch (problem) {
      complain(problem);
    }
    await this.#load();
  }
}
