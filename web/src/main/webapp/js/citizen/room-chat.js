// Talk in writing. What cannot be sent now waits for the line and is said so.

import { get } from '../api.js';
import { fill, h, icon, byId } from '../dom.js';
import { formatTime, t } from '../i18n.js';

const LIMIT = 2000;

export class Chat {
  #shown = new Set();

  /** @param {{send: (text: string) => void, mine?: string, by?: 'role'|'from'}} chat which messages are one's own */
  constructor(place, callId, { send, mine = 'CITIZEN', by = 'role' }) {
    this.callId = callId;
    this.mine = mine;
    this.by = by;
    this.draft = `cw-chat-${callId}`;
    this.empty = h('p', { className: 'w-chat__empty' }, t('chat.empty'));
    this.log = h('div', { className: 'w-chat__log', role: 'log', 'aria-live': 'polite', 'aria-labelledby': 'chat-title', testid: 'chat-log', tabindex: '0' }, this.empty);
    this.input = h('input', { className: 'w-input', testid: 'chat-input', 'aria-label': t('chat.input'), placeholder: t('chat.placeholder'), maxlength: LIMIT, autocomplete: 'off' });
    this.input.value = sessionStorage.getItem(this.draft) ?? '';
    this.input.addEventListener('input', () => sessionStorage.setItem(this.draft, this.input.value));
    const form = this.form = h('form', { className: 'w-chat__form' }, this.input,
      h('button', { type: 'submit', className: 'w-button w-button--primary', testid: 'chat-send' }, icon('send'), t('chat.send')));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const text = this.input.value.trim();
      if (!text) return;
      send(text);
      this.input.value = '';
      sessionStorage.removeItem(this.draft);
    });
    this.waiting = h('p', { className: 'w-small w-soft', role: 'status' });
    fill(place, h('h2', { id: 'chat-title' }, t('chat.title')), this.log, this.waiting, form);
  }

  mayWrite(may) {
    this.form.hidden = !may;
  }

  /** How many of one's own messages wait for the line. */
  waits(count) {
    this.waiting.textContent = count ? t('chat.waits', { n: count }) : '';
  }

  /** What was written before this page opened, or while its line was down. @returns {Promise<number>} how much of it is new */
  async load() {
    const { rows = [] } = await get(`/calls/${encodeURIComponent(this.callId)}/chat`).catch(() => ({}));
    return rows.filter((message) => this.add(message)).length;
  }

  add({ id, text, role, from, at, sentAt }) {
    const key = id ?? `${at}${text}`;
    if (this.#shown.has(key)) return false;
    this.#shown.add(key);
    this.empty.remove();
    const who = String(role ?? from?.role ?? from ?? '').toUpperCase();
    const isMine = (this.by === 'from' ? from : who) === this.mine;
    const name = isMine ? t('chat.me') : who === 'AGENT' ? t('chat.agent') : t(`staff.role.${who.toLowerCase()}`);
    this.log.append(h('div', { className: `w-chat__message${isMine ? ' w-chat__message--mine' : ''}` },
      h('span', { className: 'w-chat__who' }, name, ' ', formatTime(at ?? sentAt ?? Date.now())), text));
    this.log.scrollTop = this.log.scrollHeight;
    if (!isMine) byId('jump')?.querySelector('[href="#chat"]')?.setAttribute('data-new', '');
    return !isMine;
  }
}
