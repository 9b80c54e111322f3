// What the server could not take just now, because its database is away, is said again after a pause, until it is taken.

const PAUSE = 3000;

export class Retry {
  #refused = new Set();
  #timer = null;

  /** @param {(refused: Set<string>) => void} again gets the types of the messages that were not taken */
  constructor(again) {
    this.again = again;
  }

  later(type) {
    this.#refused.add(type);
    this.#timer ??= setTimeout(() => this.#now(), PAUSE);
  }

  stop() {
    clearTimeout(this.#timer);
  }

  #now() {
    const refused = this.#refused;
    this.#refused = new Set();
    this.#timer = null;
    this.again(refused);
  }
}
