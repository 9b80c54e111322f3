// Talk in writing. What could not be sent stays in the field and is said so.

import { get, post } from '../api.js';
import { fill, h, icon, byId } from '../dom.js';
import { formatTime, t } from '../i18n.js';
import { flash } from '../flash.js';

const LIMIT = 2000;

export class Chat {
  #shown = new Set();

  constructor(place, callId, { send, mine = 'CITIZEN' }) {
    this.callId = callId;
    this.mine = mine;
    this.draft = `cw-chat-${callId}`;
    this.empty = h('p', { className: 'w-chat__empty' }, t('chat.empty'));
    this.log = h('div', { className: 'w-chat__log', role: 'log', 'aria-live': 'polite', 'aria-labelledby': 'chat-title', testid: 'chat-log', tabindex: '0' }, this.empty);
    this.input = h('input', { className: 'w-input', testid: 'chat-input', 'aria-label': t('chat.input'), placeholder: t('chat.placeholder'), maxlength: LIMIT, autocomplete: 'off' });
    this.input.value = sessionStorage.getItem(this.draft) ?? '';
    this.input.addEventListener('input', () => sessionStorage.setItem(this.draft, this.input.value));
    const form = h('form', { className: 'w-chat__form' }, this.input,
      h('button', { type: 'submit', className: 'w-button w-button--primary', testid: 'chat-send' }, icon('send'), t('chat.send')));
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      const text = this.input.value.trim();
      if (!text || this.sending) return;
      if (!send(text)) {
        this.sending = true;
        const message = await post(`/calls/${encodeURIComponent(callId)}/chat`, { text, id: this.#number(text) }).catch(() => null);
        this.sending = false;
        if (!message) {
          flash(t('chat.notSent'), 'alert');
          return;
        }
        this.add(message);
      }
      this.input.value = '';
      sessionStorage.removeItem(this.draft);
    });
    fill(place, h('h2', { id: 'chat-title' }, t('chat.title')), this.log, form);
  }

  /** The same text tried again keeps its number, so that it is said once. */
  #number(text) {
    if (this.tried?.text !== text) this.tried = { text, id: crypto.randomUUID?.() ?? `${Date.now()}` };
    return this.tried.id;
  }

  /** What was written before this page opened. */
  async load() {
    const answer = await get(`/calls/${encodeURIComponent(this.callId)}/chat`).catch(() => ({ rows: [] }));
    for (const message of answer?.rows ?? answer ?? []) this.add(message);
  }

  add({ id, text, role, from, at, sentAt }) {
    const key = id ?? `${at}${text}`;
    if (this.#shown.has(key)) return;
    this.#shown.add(key);
    this.empty.remove();
    const who = String(role ?? from?.role ?? from ?? '').toUpperCase();
    const isMine = who === this.mine;
    this.log.append(h('div', { className: `w-chat__message${isMine ? ' w-chat__message--mine' : ''}` },
      h('span', { className: 'w-chat__who' }, t(isMine ? 'chat.me' : 'chat.agent'), ' ', formatTime(at ?? sentAt ?? Date.now())), text));
    this.log.scrollTop = this.log.scrollHeight;
    if (!isMine) byId('jump')?.querySelector('[href="#chat"]')?.setAttribute('data-new', '');
  }
}
