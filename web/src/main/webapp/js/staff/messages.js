// What staff must hear of: alarms and messages to me and my groups, pushed as they come, and for those who answer for
// it what went out to citizens.

import { get, put } from '../api.js';
import { t, has, formatDateTime } from '../i18n.js';
import { badge, byId, byTestId, fill, h, icon, onPress } from '../dom.js';
import { complain } from '../flash.js';
import { coalesce } from './coalesce.js';

const PAUSE_MS = 1000;
const LOOKS = { WAITING: 'warn', DELIVERED: 'ok', FAILED: 'bad' };

export class Messages {
  #unread = [];

  constructor(live) {
    this.button = byTestId('messages');
    this.panel = byId('messages-panel');
    this.button.addEventListener('click', () => this.open(this.panel.hidden));
    document.addEventListener('keydown', ({ key }) => { if (key === 'Escape' && !this.panel.hidden) { this.open(false); this.button.focus(); } });
    document.addEventListener('pointerdown', ({ target }) => { if (!this.panel.contains(target) && !this.button.contains(target)) this.open(false); });
    live.on('notifications', coalesce(() => this.load(), PAUSE_MS));
  }

  async load() {
    const { rows } = await get('/notifications?max=100', { background: true }).catch(() => ({ rows: [] }));
    this.#unread = rows.filter((row) => !row.readAt);
    byId('messages-count').textContent = this.#unread.length ? String(this.#unread.length) : '';
    byId('messages-said').textContent = this.#unread.length ? t('messages.unread', { n: this.#unread.length }) : t('messages.none');
    if (!this.panel.hidden) this.#paint();
  }

  open(isOpen) {
    this.panel.hidden = !isOpen;
    this.button.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) this.#paint();
  }

  async #paint() {
    const inbox = this.#unread.length
      ? h('ul', { className: 'w-messages__list' }, this.#unread.map((row) => this.#row(row)))
      : h('p', { className: 'w-soft' }, t('messages.none'));
    fill(this.panel, h('h2', {}, t('messages.title')), inbox);
    const sent = await get('/outgoing-messages?max=20', { background: true, tries: 1 }).catch(() => null);
    if (sent) this.panel.append(h('h2', {}, t('messages.sent')), sent.rows.length
      ? h('ul', { className: 'w-messages__list', testid: 'messages-sent' }, sent.rows.map((row) => h('li', {},
        badge(t(`messages.state.${row.state}`), LOOKS[row.state]), h('span', { className: 'w-grow' }, textOf(row), row.contact && ` → ${row.contact}`), when(row))))
      : h('p', { className: 'w-soft' }, t('messages.sent.none')));
  }

  #row(row) {
    const { caseNumber } = row.facts;
    const done = h('button', { type: 'button', className: 'w-button w-button--small', testid: `message-read-${row.id}` }, icon('check'), t('messages.read'));
    onPress(done, async () => {
      try {
        await put(`/notifications/${row.id}/read`);
        await this.load();
      } catch (problem) {
        complain(problem);
      }
    });
    return h('li', { 'data-kind': row.kind },
      h('span', { className: 'w-grow' }, textOf(row), ' ', caseNumber && h('a', { href: `/records/${encodeURIComponent(caseNumber)}` }, caseNumber)),
      when(row), done);
  }
}

const when = ({ createdAt }) => h('time', { className: 'w-soft w-small w-number', datetime: createdAt }, formatDateTime(createdAt));

function textOf({ kind, facts }) {
  const department = `department.${facts.group}`;
  return t(`message.${kind}`, { ...facts, group: facts.group && (has(department) ? t(department) : t('staff.group.roleAgent')) });
}
