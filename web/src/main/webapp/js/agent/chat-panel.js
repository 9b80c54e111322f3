// The written conversation of the call. The server keeps it, so a reload reads it back; a line is shown once it came back.

import { get } from '../api.js';
import { t, formatTime } from '../i18n.js';
import { h, fill, byTestId, byId } from '../dom.js';
import { flash } from '../flash.js';

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
    this.#seen.clear();
    fill(this.log, h('p', { className: 'w-chat__empty' }, t('agent.chat.empty')));
    const { rows = [] } = await get(`/calls/${callId}/chat`).catch(() => ({}));
    rows.forEach((line) => this.#add(line));
  }

  /** To be asked once the log is on the screen: before that it has no height to scroll. */
  toEnd() {
    this.log.scrollTop = this.log.scrollHeight;
  }

  say(text) {
    if (!this.stage.sendChat(text)) flash(t('agent.chat.notSent'));
  }

  #send() {
    const text = this.input.value.trim();
    if (!text) return;
    if (this.stage.sendChat(text)) this.input.value = '';
    else flash(t('agent.chat.notSent'));
  }

  #add({ id, text, role, mine, at }) {
    if (id !== undefined && this.#seen.has(id)) return;
    this.#seen.add(id);
    this.log.querySelector('.w-chat__empty')?.remove();
    const own = mine ?? role === 'agent';
    const below = this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 40;
    this.log.append(h('div', { className: `w-chat__line${own ? ' w-chat__line--own' : ''}` },
      h('span', { className: 'w-chat__who' }, own ? t('agent.chat.me') : t(`staff.role.${role ?? 'citizen'}`), at ? ` ${formatTime(at)}` : ''),
      h('p', {}, text)));
    if (below || own) this.toEnd();
  }
}
