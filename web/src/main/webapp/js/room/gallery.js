// The third parties of a room, each in a tile with role and name; whoever only listens is named as well: nobody is here
// unseen. A page puts a place for it beside its stage and tells it every state of its RoomClient.

import { fill, h, icon } from '../dom.js';
import { t } from '../i18n.js';

export class Gallery {
  #tiles = new Map();

  /** @param {HTMLElement} place @param {import('./room.js').RoomClient} client */
  constructor(place, client) {
    this.place = place;
    this.client = client;
    place.classList.add('w-gallery');
  }

  /** @param {{third: object[]}} state of the RoomClient */
  show({ third = [] }) {
    for (const [id, tile] of this.#tiles) {
      const peer = third.find((one) => one.id === id);
      if (!peer || tile.role !== peer.role) this.#remove(id, tile);
    }
    for (const peer of third) this.#tile(peer).show(peer);
    this.place.hidden = !third.length;
  }

  #remove(id, tile) {
    this.client.attachTile(id, null);
    tile.node.remove();
    this.#tiles.delete(id);
  }

  #tile(peer) {
    let tile = this.#tiles.get(peer.id);
    if (!tile) {
      tile = new Tile(peer);
      this.#tiles.set(peer.id, tile);
      this.place.append(tile.node);
      this.client.attachTile(peer.id, tile.video);
    }
    return tile;
  }
}

class Tile {
  constructor({ role, name }) {
    const who = [t(`staff.role.${role}`), name].filter(Boolean).join(' ');
    this.role = role;
    this.video = h('video', { className: 'w-gallery__video', testid: `remote-video-${role}`, autoplay: true, playsinline: true, 'aria-label': who });
    this.doing = h('span', { className: 'w-gallery__doing' });
    this.node = h('figure', { className: 'w-gallery__tile', 'data-role': role }, this.video, h('figcaption', {}, h('span', {}, who), this.doing));
  }

  show({ rights = [], state, sends = {} }) {
    const face = ['reconnecting', 'away'].includes(state) ? state : !rights.includes('SPEAK') ? 'listens' : sends.camera || !sends.uses ? '' : sends.mic ? 'sound' : 'quiet';
    this.video.hidden = face === 'listens';
    if (this.node.dataset.face === face) return;
    this.node.dataset.face = face;
    fill(this.doing, face && [icon({ reconnecting: 'refresh', away: 'clock', listens: 'person', sound: 'mic', quiet: 'mic-off' }[face]), t(`room.third.${face}`)]);
  }
}
