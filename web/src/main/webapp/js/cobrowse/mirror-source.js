// The citizen's page as a stream of pictures and changes: first the full picture, then each change as it happens. A lost
// message means a new full picture, under a new epoch.

import { pack } from './packing.js';
import { BLOCKED, Scrubber, cover, showsText, showsValue } from './scrub.js';

const GATHER = 40;
const RESTART_PAUSE = 1000;

export class MirrorSource {
  #stop = null;
  #epoch = 0;
  #n = 0;
  #gathered = [];
  #timer = null;
  #line = Promise.resolve();
  #startedAt = 0;
  #wanted = false;

  /** @param {(type: string, data: object) => boolean} send false where the line is down */
  constructor(send) {
    this.send = send;
  }

  get running() {
    return Boolean(this.#stop);
  }

  async start() {
    if (this.#wanted) return;
    this.#wanted = true;
    this.recorder ??= (await import('/lib/rrweb/record.js')).record;
    if (this.#wanted && !this.#stop) this.#record();
  }

  /** The other side has lost track, or comes late. */
  restart() {
    if (!this.#stop) return;
    const pause = this.#startedAt + RESTART_PAUSE - performance.now();
    clearTimeout(this.again);
    if (pause > 0) {
      this.again = setTimeout(() => this.restart(), pause);
      return;
    }
    this.#end();
    this.#record();
  }

  stop() {
    this.#wanted = false;
    clearTimeout(this.again);
    this.#end();
  }

  nodeOf(id) {
    return this.recorder?.mirror.getNode(id) ?? null;
  }

  #end() {
    this.#stop?.();
    this.#stop = null;
    this.#gathered = [];
    clearTimeout(this.#timer);
    this.#timer = null;
  }

  #record() {
    this.#startedAt = performance.now();
    this.#epoch = Math.max(Date.now(), this.#epoch + 1);
    this.#n = 0;
    this.send('cb-start', { epoch: this.#epoch, width: innerWidth, height: innerHeight });
    const scrubber = new Scrubber((id) => this.nodeOf(id));
    this.#stop = this.recorder({
      emit: (event) => this.#take(scrubber.scrub(event)),
      // the usual class would be painted over at the other side
      blockClass: 'w-unmirrored',
      blockSelector: BLOCKED,
      maskAllInputs: true,
      maskInputFn: (text, control) => (showsValue(control) ? text : cover(text)),
      maskTextSelector: '*',
      maskTextFn: (text, element) => (showsText(element) ? text : cover(text)),
      inlineStylesheet: false,
      slimDOMOptions: 'all',
      collectFonts: false,
      recordCanvas: false,
      sampling: { mousemove: 100, scroll: 100 },
    });
  }

  #take(event) {
    if (!event) return;
    this.#gathered.push(event);
    this.#timer ??= setTimeout(() => this.#flush(), GATHER);
  }

  #flush() {
    this.#timer = null;
    const events = this.#gathered;
    const epoch = this.#epoch;
    const n = this.#n++;
    this.#gathered = [];
    this.#line = this.#line.then(() => pack(events)).then((parts) => {
      if (epoch !== this.#epoch || !this.#stop) return;
      // what did not go out is made good by the full picture that the other side will ask for
      for (const part of parts) this.send('cb-event', { epoch, n, ...part });
    }).catch((problem) => console.warn('mirror', problem));
  }
}
