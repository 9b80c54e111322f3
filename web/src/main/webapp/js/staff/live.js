// The page's line to /ws/live: hints that something changed, never the thing itself. A lost line comes back by itself,
// soon at first and then every eight seconds; coming back tells everyone to read again, since hints may have been missed.

import { ticket } from '../room/ticket.js';

const PING_MS = 5000;
const STALE_MS = 16000;
const LONGEST_MS = 8000;

export class Live extends EventTarget {
  #socket = null;
  #tries = 0;
  #heardAt = 0;

  constructor() {
    super();
    setInterval(() => this.#ping(), PING_MS);
    addEventListener('online', () => this.#reopen());
  }

  async open() {
    try {
      const pass = await ticket();
      const address = new URL(`/ws/live?ticket=${encodeURIComponent(pass)}`, location.href);
      address.protocol = address.protocol.replace('http', 'ws');
      this.#listen(new WebSocket(address));
    } catch (problem) {
      if (problem.status !== 401) this.#later();
    }
  }

  #listen(socket) {
    this.#socket = socket;
    socket.addEventListener('open', () => {
      this.#tries = 0;
      this.#heardAt = Date.now();
      this.dispatchEvent(new Event('open'));
    });
    socket.addEventListener('message', ({ data }) => {
      this.#heardAt = Date.now();
      const hint = JSON.parse(data);
      if (hint.topic) this.dispatchEvent(new CustomEvent('hint', { detail: hint }));
    });
    socket.addEventListener('close', () => {
      if (socket !== this.#socket) return;
      this.#socket = null;
      this.dispatchEvent(new Event('closed'));
      this.#later();
    });
  }

  #later() {
    const wait = Math.min(LONGEST_MS, 400 * 2 ** this.#tries++);
    setTimeout(() => this.open(), wait * (0.75 + Math.random() / 2));
  }

  #reopen() {
    this.#socket?.close();
  }

  /** A socket that swallows pings is dead even where the browser still calls it open. */
  #ping() {
    if (this.#socket?.readyState !== WebSocket.OPEN) return;
    if (Date.now() - this.#heardAt > STALE_MS) this.#reopen();
    else this.#socket.send(JSON.stringify({ v: 1, type: 'ping' }));
  }

  /** Runs the reading whenever one of the topics is hinted at, and again after the line was down. */
  on(topics, read) {
    const names = new Set([topics].flat());
    this.addEventListener('hint', ({ detail }) => names.has(detail.topic) && read(detail));
    this.addEventListener('open', () => read(null));
  }
}
