// Between calls: questions that I have claimed and owe an answer, in writing or because their call is over.

import { get, put } from '../api.js';
import { t, formatTime } from '../i18n.js';
import { byId, fill, h, onPress } from '../dom.js';
import { complain, flash } from '../flash.js';
import { coalesce } from '../staff/coalesce.js';
import { nameOfGroup } from './groups.js';

const PAUSE_MS = 1000;

export class OpinionsPanel {
  constructor(live) {
    this.box = byId('opinions');
    live.on(['support', 'worklist'], coalesce(() => this.load(), PAUSE_MS));
  }

  async load() {
    const { rows } = await get('/support-requests?filter=HELD', { background: true }).catch(() => ({ rows: [] }));
    this.box.hidden = rows.length === 0;
    const writing = this.box.contains(document.activeElement) && document.activeElement.value;
    if (!writing) fill(byId('opinions-list'), rows.map((row) => this.#row(row)));
  }

  #row(row) {
    const answer = h('textarea', { className: 'w-textarea', testid: 'opinion-answer', rows: 2, maxlength: 2000, required: true, 'aria-label': t('agent.guest.answer'), placeholder: t('agent.guest.answer.hint') });
    return h('li', { className: 'w-stack w-stack--s', 'data-support': row.id },
      h('p', {}, h('a', { href: `/records/${encodeURIComponent(row.caseNumber)}`, className: 'w-number' }, row.caseNumber), ` ${row.itemName ?? ''} · ${nameOfGroup(row.group)}`,
        row.dueAt && h('span', { className: 'w-soft' }, ` · ${t('agent.support.due', { time: formatTime(row.dueAt) })}`)),
      h('p', {}, row.question), answer,
      h('div', { className: 'w-row' }, onPress(h('button', { type: 'button', className: 'w-button w-button--primary', testid: 'opinion-send' }, t('agent.opinions.send')), () => this.#send(row, answer))));
  }

  async #send(row, answer) {
    try {
      await put(`/support-requests/${row.id}/result`, { outcome: 'GUIDED', answer: answer.value.trim() });
      answer.value = '';
      flash(t('agent.opinions.sent'));
      await this.load();
    } catch (problem) {
      complain(problem);
    }
  }
}
