// How the connection does, in two words, always in the same corner.

import { badge, fill, h } from '../dom.js';
import { t } from '../i18n.js';

const LOOKS = { FLOWING: 'ok', CONNECTING: 'info', LOST: 'warn', NONE: null };

export class RoomLine {
  #reachable = true;
  #face = '';

  constructor(place) {
    this.place = place;
  }

  reachable(is) {
    this.#reachable = is;
    if (this.last) this.show(...this.last);
  }

  clear() {
    this.last = null;
    this.place.replaceChildren();
  }

  show(media, call, isTalking) {
    this.last = [media, call, isTalking];
    const isBack = this.#reachable && media?.line !== 'reconnecting';
    const flow = media?.media ?? 'NONE';
    const face = `${call.state} ${flow} ${isBack}`;
    if (face === this.#face) return;
    this.#face = face;
    fill(this.place,
      isTalking && h('span', { testid: 'media-state', 'data-state': flow, className: `w-badge w-badge--${LOOKS[flow] ?? 'info'}` }, t(`room.media.${flow}`)),
      badge(t(`call.state.${call.state}`), isTalking ? 'ok' : 'info'),
      !isBack && badge(t('room.reconnecting'), 'warn'));
  }
}
