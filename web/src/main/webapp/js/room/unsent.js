// What was written and has not come back from the server yet. A line that goes down, or a reload, loses none of it; the
// number that each carries keeps it from being said twice.

const number = () => crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;

export class Unsent {
  #waiting;

  /** @param {(message: {id: string, text: string}) => boolean} send @param {(count: number) => void} onCount */
  constructor(callId, send, onCount) {
    this.key = `cw-unsent-${callId}`;
    this.send = send;
    this.onCount = onCount;
    this.#waiting = new Map(JSON.parse(sessionStorage.getItem(this.key) ?? '[]'));
  }

  /** @returns {boolean} whether the line took it now; else it goes out with the next line */
  say(text) {
    const id = number();
    this.#waiting.set(id, text);
    this.#keep();
    return this.send({ id, text });
  }

  /** It came back, or was read from the server. */
  heard(id) {
    if (this.#waiting.delete(id)) this.#keep();
  }

  sayAgain() {
    for (const [id, text] of this.#waiting) this.send({ id, text });
    this.onCount(this.#waiting.size);
  }

  #keep() {
    if (this.#waiting.size) sessionStorage.setItem(this.key, JSON.stringify([...this.#waiting]));
    else sessionStorage.removeItem(this.key);
    this.onCount(this.#waiting.size);
  }
}
