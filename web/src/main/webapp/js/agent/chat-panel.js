// The written conversation of the call. The server keeps it, so a reload reads it back; a line is shown once it came back.

import { get } from '../api.js';
import { t, formatTime } from '../i18n.js';
import { h, fill, byTestId, byId } from '../dom.js';

export class ChatPanel {
  #seen = new Set();

  constructor(store, stage) {
    this.stage = stage;
    this.log = byTestId('chat-log');
    this.input = byTestId('chat-input');
    byId('chat-form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#send();
    });
    this.input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.#send();
    });
    stage.addEventListener('state', ({ detail }) => this.#waits(detail.unsent));
    stage.addEventListener('chat', ({ detail }) => this.#add(detail));
    store.addEventListener('change', () => this.#lock(!store.talking));
  }

  /** What was said stays to be read; nobody is there any more to read what would be added. */
  #lock(over) {
    this.input.disabled = over;
    this.input.placeholder = t(over ? 'agent.chat.over' : 'agent.chat.input');
    byTestId('chat-send').disabled = over;
  }

  async open(callId) {
    this.callId = callId;
    this.#seen.clear();
    fill(this.log, h('p', { className: 'w-chat__empty' }, t('agent.chat.empty')));
    await this.load();
  }

  /** What was said before, or while the line was down. @returns {Promise<number>} how much of it is new */
  async load() {
    const { rows = [] } = await get(`/calls/${this.callId}/chat`).catch(() => ({}));
    return rows.filter((line) => this.#add(line)).length;
  }

  #waits(count) {
    const said = byId('chat-waits');
    said.textContent = count ? t('chat.waits', { n: count }) : '';
    said.hidden = !count;
  }

  /** To be asked once the log is on the screen: before that it has no height to scroll. */
  toEnd() {
    this.log.scrollTop = this.log.scrollHeight;
  }

  say(text) {
    this.stage.sendChat(text);
  }

  #send() {
    const text = this.input.value.trim();
    if (!text) return;
    if (this.stage.sendChat(text)) this.input.value = '';
  }

  #add({ id, text, role, mine, at }) {
    if (id !== undefined && this.#seen.has(id)) return false;
    this.#seen.add(id);
    this.log.querySelector('.w-chat__empty')?.remove();
    const own = mine ?? role === 'agent';
    const below = this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 40;
    this.log.append(h('div', { className: `w-chat__line${own ? ' w-chat__line--own' : ''}` },
      h('span', { className: 'w-chat__who' }, own ? t('agent.chat.me') : t(`staff.role.${role ?? 'citizen'}`), at ? ` ${formatTime(at)}` : ''),
      h('p', {}, text)));
    if (below || own) this.toEnd();
    return !own;
  }
}
