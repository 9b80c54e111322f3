// A department is asked (10.3.1.2): a card on every page of its members until somebody claims it. Who claims goes to the
// workbench, where the call is.

import { get, put } from '../api.js';
import { t } from '../i18n.js';
import { byId, fill, h, icon, onPress } from '../dom.js';
import { clock, everySecond, secondsSince } from './time.js';
import { ring, stopRinging } from './ring.js';
import { complain } from '../flash.js';

export class SupportRings {
  #later = new Set();
  #rows = [];

  /** @param {() => boolean} isBusy whether another call holds me */
  constructor(isBusy) {
    this.isBusy = isBusy;
    this.place = byId('support-ring-place');
  }

  async load() {
    const { rows } = await get('/support-requests', { background: true });
    this.#rows = rows;
    this.show();
  }

  show() {
    const ringing = this.isBusy() ? [] : this.#rows.filter(({ id }) => !this.#later.has(id));
    const [first] = ringing;
    this.place.hidden = !first;
    if (first?.id === this.place.dataset.support && ringing.length === Number(this.place.dataset.count)) return;
    this.place.dataset.support = first?.id ?? '';
    this.place.dataset.count = ringing.length;
    fill(this.place, first && this.#card(first, ringing.length - 1));
    if (first) ring('support');
    else stopRinging('support');
  }

  #card(row, others) {
    const rang = h('span', { className: 'w-number w-soft' });
    everySecond(rang, () => { rang.textContent = clock(secondsSince(row.rangAt)); });
    return h('section', { className: 'w-ring', testid: 'support-call', role: 'alertdialog', 'aria-labelledby': 'support-ring-title', 'aria-describedby': 'support-ring-text' },
      h('header', { className: 'w-row' }, icon('people'), h('h2', { id: 'support-ring-title', className: 'w-grow' }, t('agent.ring.support')), rang),
      h('p', { className: 'w-ring__item' }, row.itemName ?? t('agent.item.none'), h('span', { className: 'w-soft w-number' }, ` ${row.caseNumber}`)),
      h('p', { id: 'support-ring-text', className: 'w-ring__text' }, row.question),
      h('p', { className: 'w-soft w-small' }, t('agent.ring.from', { name: row.askerName }), others ? ` · ${t('agent.ring.others', { count: others })}` : ''),
      h('div', { className: 'w-row' },
        onPress(h('button', { type: 'button', className: 'w-button w-button--primary w-grow', testid: 'support-claim' }, t('agent.ring.claim')), () => this.#claim(row)),
        h('button', { type: 'button', className: 'w-button', testid: 'support-later', onclick: () => this.#leave(row) }, t('agent.ring.later'))));
  }

  #leave(row) {
    this.#later.add(row.id);
    this.show();
  }

  async #claim(row) {
    try {
      await put(`/work-items/${encodeURIComponent(row.taskId)}/assignment`);
      stopRinging('support');
      location.assign('/agent');
    } catch (problem) {
      complain(problem);
      await this.load().catch(() => {});
    }
  }
}
