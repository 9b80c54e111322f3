// What staff must hear of: alarms and messages to me and my groups, pushed as they come, and for those who answer for
// it what went out to citizens.

import { get } from '../api.js';
import { t } from '../i18n.js';
import { badge, byId, byTestId, fill, h } from '../dom.js';
import { messageList, messageText, messageTime } from '../message-list.js';
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
      ? messageList(this.#unread, caseLink, () => this.load())
      : h('p', { className: 'w-soft' }, t('messages.none'));
    fill(this.panel, h('h2', {}, t('messages.title')), inbox);
    const sent = await get('/outgoing-messages?max=20', { background: true, tries: 1 }).catch(() => null);
    if (sent) this.panel.append(h('h2', {}, t('messages.sent')), sent.rows.length
      ? h('ul', { className: 'w-messages__list', testid: 'messages-sent' }, sent.rows.map((row) => h('li', {},
        badge(t(`messages.state.${row.state}`), LOOKS[row.state]), h('span', { className: 'w-grow' }, messageText(row), row.contact && ` → ${row.contact}`), messageTime(row))))
      : h('p', { className: 'w-soft' }, t('messages.sent.none')));
  }
}

const caseLink = ({ facts: { caseNumber } }) => caseNumber && h('a', { href: `/records/${encodeURIComponent(caseNumber)}` }, caseNumber);
