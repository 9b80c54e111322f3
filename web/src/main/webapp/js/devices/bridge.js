// The line to the program that minds a terminal's devices, on the loopback interface (docs/devices.md). Opened when the
// first device is asked, kept while it lives; every question has an answer or a reason why not.

import { terminal } from '../kiosk/config.js';

const CONNECT_PATIENCE = 1500;

/** `why`: ABSENT (no such program), MISSING (no such device), BUSY, TIMEOUT, CANCELLED, FAILED. */
export class DeviceProblem extends Error {
  constructor(why) {
    super(why);
    this.name = 'DeviceProblem';
    this.why = why;
  }
}

class Bridge {
  #socket = null;
  #opening = null;
  #asked = new Map();
  #last = 0;

  /** @returns {Promise<object>} what the device answered */
  async ask(device, act, facts = {}, { patience = 15000, signal } = {}) {
    const socket = await this.#open();
    const id = String(++this.#last);
    return new Promise((done, fail) => {
      const end = (how, word) => { clearTimeout(late); this.#asked.delete(id); how(word); };
      const late = setTimeout(() => { this.#say(socket, { id, act: 'cancel' }); end(fail, new DeviceProblem('TIMEOUT')); }, patience);
      signal?.addEventListener('abort', () => { this.#say(socket, { id, act: 'cancel' }); end(fail, new DeviceProblem('CANCELLED')); }, { once: true });
      this.#asked.set(id, { done: (data) => end(done, data), fail: (why) => end(fail, new DeviceProblem(why)) });
      this.#say(socket, { ...facts, id, device, act });
    });
  }

  /** @returns {Promise<string[]>} the kinds of devices that are there and ready; none where there is no program */
  async list() {
    try {
      const { devices = [] } = await this.ask('terminal', 'list', {}, { patience: CONNECT_PATIENCE });
      return devices.filter((one) => one.state === 'READY').map((one) => one.kind);
    } catch {
      return [];
    }
  }

  async has(kind) {
    return (await this.list()).includes(kind);
  }

  #say(socket, message) {
    if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
  }

  #open() {
    if (this.#socket?.readyState === WebSocket.OPEN) return Promise.resolve(this.#socket);
    this.#opening ??= new Promise((opened, fail) => {
      const socket = new WebSocket(`ws://127.0.0.1:${terminal().port}/devices`, 'cloudwindow.devices.v1');
      const absent = () => { this.#opening = null; socket.close(); fail(new DeviceProblem('ABSENT')); };
      const late = setTimeout(absent, CONNECT_PATIENCE);
      socket.onopen = () => { clearTimeout(late); this.#opening = null; this.#socket = socket; opened(socket); };
      socket.onerror = () => { clearTimeout(late); absent(); };
      socket.onmessage = ({ data }) => this.#hear(data);
      socket.onclose = () => { for (const one of [...this.#asked.values()]) one.fail('FAILED'); };
    });
    return this.#opening;
  }

  #hear(text) {
    let message;
    try {
      message = JSON.parse(text);
    } catch {
      return;
    }
    const asked = this.#asked.get(String(message.id));
    if (!asked) return;
    if (message.ok) asked.done(message.data ?? {});
    else asked.fail(['MISSING', 'BUSY', 'TIMEOUT', 'CANCELLED'].includes(message.error) ? message.error : 'FAILED');
  }
}

export const bridge = new Bridge();
