// The room of a call as a third person has it: the citizen large, the others in tiles, chat. Any page of staff may put it
// into a place of its own: new GuestRoom(place, callId).open(). Whoever may not speak opens no device.

import { RoomClient } from '../room/room.js';
import { Gallery } from '../room/gallery.js';
import { Stage } from '../citizen/room-stage.js';
import { Chat } from '../citizen/room-chat.js';
import { get, remove } from '../api.js';
import { fill, h } from '../dom.js';
import { t } from '../i18n.js';
import { complain } from '../flash.js';

/** Fires `call` with every reading of it, `media` with every state of the room, `out` with the reason once it is over. */
export class GuestRoom extends EventTarget {
  #call = null;
  #media = null;
  #isOut = false;

  constructor(place, callId, { me }) {
    super();
    Object.assign(this, { callId, me });
    const stage = h('section', { className: 'w-stage', 'aria-label': t('room.stage') });
    const gallery = h('div', { role: 'group', 'aria-label': t('room.third'), hidden: true });
    const chat = h('section', { className: 'w-card w-chat', id: 'chat', 'aria-labelledby': 'chat-title' });
    fill(place, h('div', { className: 'w-guest__talk' }, stage, gallery), chat);
    this.client = new RoomClient({
      callId,
      onState: (state) => this.#show(state),
      onChat: (message) => this.chat.add(message),
      onHint: ({ topic }) => topic === 'call' && this.#read().catch(() => {}),
      onBack: () => Promise.all([this.chat.load(), this.#read()]).catch(() => {}),
      onBye: (reason) => this.#end(reason),
    });
    this.stage = new Stage(stage, { client: this.client, words: 'guest', leave: 'guest.leave', mayShow: () => true, onHangUp: () => this.leave(), onOpen: (device) => this.client.start({ camera: device === 'camera', mic: device === 'mic' }) });
    this.gallery = new Gallery(gallery, this.client);
    this.chat = new Chat(chat, callId, { send: (text) => this.client.sendChat(text), mine: me.username, by: 'from' });
  }

  async open() {
    await this.#read();
    const { rows } = await get(`${this.#path}/guests`);
    const rights = rows.find(({ username }) => username === this.me.username)?.rights ?? [];
    this.chat.mayWrite(rights.includes('TYPE'));
    await this.chat.load();
    const speaks = rights.includes('SPEAK');
    await this.client.start({ camera: speaks, mic: speaks });
  }

  async leave() {
    await remove(`${this.#path}/guests/me`).catch(complain);
    this.#end('left');
  }

  get #path() {
    return `/calls/${encodeURIComponent(this.callId)}`;
  }

  async #read() {
    this.#call = await get(this.#path);
    this.dispatchEvent(new CustomEvent('call', { detail: this.#call }));
    if (!['CONNECTED', 'HELD'].includes(this.#call.state)) this.#end('over');
    else this.#paint();
  }

  #show(media) {
    this.#media = media;
    this.dispatchEvent(new CustomEvent('media', { detail: media }));
    if (this.stage) this.#paint();
  }

  #paint() {
    if (this.#isOut || !this.#media || !this.gallery) return;
    const rights = this.client.me?.rights;
    if (rights) {
      this.chat?.mayWrite(rights.includes('TYPE'));
      this.stage.onlyListens(!rights.includes('SPEAK'));
    }
    this.stage.show(this.#media, { answered: true, name: t('staff.role.citizen'), hold: this.#call?.state === 'HELD' && t('guest.cover.held') });
    this.gallery.show(this.#media);
    this.chat?.waits(this.#media.unsent);
  }

  #end(reason) {
    if (this.#isOut) return;
    this.#isOut = true;
    this.client.leave();
    this.dispatchEvent(new CustomEvent('out', { detail: reason }));
  }
}
