// A seat is kept for a minute. Who is away longer does not come back by itself, and whoever waits has to be told what to do.

const LIMIT_MS = 60_000;

export class Patience {
  #timers = new Map();

  /** Runs the act a minute from the first of these words about that one, unless {@link end} comes before. */
  begin(id, act) {
    if (!this.#timers.has(id)) this.#timers.set(id, setTimeout(act, LIMIT_MS));
  }

  end(id) {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
  }

  endAll() {
    for (const id of [...this.#timers.keys()]) this.end(id);
  }
}
