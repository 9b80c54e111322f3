// The signalling line of one participant: a ticket, a WebSocket, and a new one whenever the old one dies.
// Messages are handled strictly one after another, so that no description overtakes its candidates.

import { ticket } from './ticket.js';

// Growing pauses, short for the first minute: a server that comes back finds everybody within two seconds.
const PAUSES = [0, 300, 1000, ...Array(30).fill(2000), 5000];
const PING_EVERY = 1000;
const STALE_AFTER = 3500;
// A clock that stood still for this long: the machine slept, and the line did not live through it.
const SLEPT_AFTER = 15_000;
const CONNECT_LIMIT = 10_000;
/** What waits for a connection that was closed meanwhile never ends; the messages behind it wait no longer than this. */
const LONGEST_TURN = 10_000;

export class SignalSocket extends EventTarget {
  #callId;
  #socket = null;
  #queue = Promise.resolve();
  #tries = 0;
  #closed = false;
  #heardAt = 0;
  #askedAt = 0;
  #tickedAt = 0;
  #timer = null;
  #seq = 0;

  /** @param {string} callId @param {(message: object) => Promise<void>|void} onMessage */
  constructor(callId, onMessage) {
    super();
    this.#callId = callId;
    this.onMessage = onMessage;
    this.reopenSoon = () => this.#reopen('network');
    window.addEventListener('online', this.reopenSoon);
  }

  async open() {
    if (this.#closed) return;
    // a further try is still the same outage
    if (!this.#tries) this.#tell('connecting');
    let pass;
    try {
      pass = await ticket(this.#callId);
    } catch (problem) {
      if ([401, 403, 404, 410].includes(problem.status)) return this.#end('refused', problem);
      return this.#later();
    }
    if (this.#closed) return;
    const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
    const socket = new WebSocket(
      `${scheme}://${location.host}/ws/room/${encodeURIComponent(this.#callId)}?ticket=${encodeURIComponent(pass)}`);
    this.#socket = socket;
    this.#heardAt = performance.now();
    this.#askedAt = 0;
    this.#tickedAt = Date.now();
    socket.onmessage = (event) => this.#heard(socket, event);
    socket.onclose = () => { if (socket === this.#socket) this.#later(); };
    clearInterval(this.#timer);
    this.#timer = setInterval(() => this.#watch(socket), PING_EVERY);
  }

  /** Sends when the line stands; what is said while it is down is not kept, control messages are asked for again. */
  send(type, data = {}, extra = {}) {
    if (this.#socket?.readyState !== WebSocket.OPEN) return false;
    this.#socket.send(JSON.stringify({ v: 1, type, callId: this.#callId, seq: ++this.#seq, ...extra, data }));
    return true;
  }

  close() {
    this.send('bye');
    this.#end('closed');
  }

  #heard(socket, event) {
    if (socket !== this.#socket) return;
    this.#heardAt = performance.now();
    const message = JSON.parse(event.data);
    if (message.type === 'pong' || message.type === 'ping') return;
    if (message.type === 'welcome') {
      this.#tries = 0;
      this.#tell('online');
    }
    if (message.type === 'bye') return this.#end('closed', undefined, message.data?.reason);
    this.#queue = this.#queue.then(() => Promise.race([this.onMessage(message), new Promise((on) => setTimeout(on, LONGEST_TURN))])).catch((problem) => console.warn('room message', message.type, problem));
  }

  /** Stale is a line that leaves a question unanswered; a hidden page asks seldom and its line lives all the same. */
  #watch(socket) {
    if (socket !== this.#socket) return;
    const now = performance.now();
    const slept = Date.now() - this.#tickedAt > SLEPT_AFTER && !document.hidden;
    this.#tickedAt = Date.now();
    if (socket.readyState === WebSocket.CONNECTING) {
      if (now - this.#heardAt > CONNECT_LIMIT) this.#drop();
      return;
    }
    const unanswered = this.#askedAt > this.#heardAt && now - this.#askedAt > STALE_AFTER;
    if (slept || unanswered) return this.#reopen();
    if (this.#askedAt <= this.#heardAt) this.#askedAt = now;
    this.send('ping');
  }

  #reopen() {
    this.#tries = 0;
    this.#drop();
  }

  #drop() {
    if (this.#closed) return;
    const old = this.#socket;
    this.#socket = null;
    if (old) { old.onclose = null; old.onmessage = null; old.close(); }
    this.#later();
  }

  #later() {
    if (this.#closed) return;
    clearInterval(this.#timer);
    this.#socket = null;
    this.#tell('reconnecting');
    const pause = PAUSES[Math.min(this.#tries++, PAUSES.length - 1)];
    clearTimeout(this.next);
    this.next = setTimeout(() => this.open(), pause + Math.random() * 200);
  }

  #end(state, problem, reason) {
    if (this.#closed) return;
    this.#closed = true;
    clearInterval(this.#timer);
    clearTimeout(this.next);
    window.removeEventListener('online', this.reopenSoon);
    if (this.#socket) { this.#socket.onclose = null; this.#socket.close(); }
    this.#tell(state, problem, reason);
  }

  #tell(state, problem, reason) {
    this.dispatchEvent(new CustomEvent('line', { detail: { state, problem, reason } }));
  }
}
