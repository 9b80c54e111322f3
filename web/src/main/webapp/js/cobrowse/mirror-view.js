// The citizen's page as the agent sees it: a picture in a frame that runs no script. A gap in the stream asks for a new
// full picture.

import { h, fill } from '../dom.js';
import { unpack } from './packing.js';

const RESYNC_PAUSE = 1500;
const MOST_PARTS = 100;
const READABLE = 0.65;

export class MirrorView {
  #replayer = null;
  #epoch = null;
  #expected = 0;
  #parts = [];
  #queue = Promise.resolve();
  #size = { width: 390, height: 844 };
  #asking = null;

  /** @param {{onResync: Function, onPicture: Function}} on onPicture: a full picture shows */
  constructor(place, on) {
    this.place = place;
    this.on = on;
    this.screen = h('div', { className: 'w-mirror__screen' });
    this.glass = h('div', { className: 'w-mirror__glass', testid: 'mirror-glass' });
    fill(place, h('div', { className: 'w-mirror__pane' }, this.screen, this.glass));
    new ResizeObserver(() => this.#fit()).observe(place);
  }

  begin({ epoch, width, height }) {
    this.clear();
    this.#epoch = epoch;
    this.#size = { width, height };
    this.#fit();
  }

  take({ epoch, n, z, part, of, data }) {
    if (epoch !== this.#epoch || n !== this.#expected || part !== this.#parts.length || of > MOST_PARTS) return this.#lost();
    this.#parts.push(data);
    if (part + 1 < of) return undefined;
    const parts = this.#parts;
    this.#parts = [];
    this.#expected += 1;
    this.#queue = this.#queue.then(async () => {
      const events = await unpack(z, parts);
      if (epoch === this.#epoch) await this.#play(events);
    }).catch(() => this.#lost());
    return undefined;
  }

  clear() {
    this.#replayer?.destroy();
    this.#replayer = null;
    this.#epoch = null;
    this.#expected = 0;
    this.#parts = [];
    clearTimeout(this.#asking);
    this.#asking = null;
    fill(this.screen);
  }

  /** What lies under a point of the glass. @returns {{nodeId: number, fx: number, fy: number, field: string|null}|null} */
  at(clientX, clientY) {
    const inside = this.#replayer?.iframe.contentDocument;
    const frame = this.#replayer?.iframe.getBoundingClientRect();
    if (!inside || !frame.width) return null;
    const scale = frame.width / this.#size.width;
    const [x, y] = [(clientX - frame.left) / scale, (clientY - frame.top) / scale];
    const node = inside.elementFromPoint(x, y);
    const nodeId = node ? this.#replayer.getMirror().getId(node) : -1;
    if (nodeId < 1) return null;
    const box = node.getBoundingClientRect();
    return { nodeId, fx: (x - box.left) / (box.width || 1), fy: (y - box.top) / (box.height || 1), field: node.closest('[data-field]')?.dataset.field ?? null };
  }

  async #play(events) {
    const epoch = this.#epoch;
    const { Replayer } = await import('/lib/rrweb/replay.js');
    if (epoch !== this.#epoch) return;
    if (!this.#replayer) {
      this.#replayer = new Replayer([], { root: this.screen, liveMode: true, mouseTail: false, showWarning: false, loadTimeout: 1000 });
      this.#replayer.on('resize', ({ width, height }) => { this.#size = { width, height }; this.#fit(); });
      this.#replayer.on('fullsnapshot-rebuilded', () => this.on.onPicture());
      this.#replayer.startLive(events[0].timestamp);
    }
    for (const event of events) this.#replayer.addEvent(event);
  }

  /** Asked for again until a new picture begins: the change that was lost may have been the last for long. */
  #lost() {
    this.#epoch = null;
    if (this.#asking) return;
    this.on.onResync();
    this.#asking = setTimeout(() => { this.#asking = null; this.#lost(); }, RESYNC_PAUSE);
  }

  #fit() {
    const { width, height } = this.#size;
    const wide = this.place.clientWidth / width;
    // whole where it can be read so; else as wide as there is room, and scrolled
    const scale = Math.min(Math.max(Math.min(wide, this.place.clientHeight / height), Math.min(wide, READABLE)), 1.5) || 1;
    this.place.style.setProperty('--scale', scale);
    this.place.style.setProperty('--wide', `${width * scale}px`);
    this.place.style.setProperty('--high', `${height * scale}px`);
  }
}
