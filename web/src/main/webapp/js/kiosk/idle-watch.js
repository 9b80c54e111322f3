// Nobody touches the terminal any more: a warning first, then the end. How long is asked at every second, since a call
// that is talked in needs no touch.

const TOUCHES = ['pointerdown', 'keydown', 'wheel', 'input'];

export class IdleWatch {
  #touched = Date.now();

  /** @param {{limit: () => number|null, warning: number, onWarn: (left: number) => void, onTouch: Function, onEnd: Function}} how milliseconds; null: no end now */
  constructor(how) {
    this.how = how;
    for (const kind of TOUCHES) document.addEventListener(kind, () => this.touch(), { capture: true, passive: true });
    this.timer = setInterval(() => this.look(), 1000);
  }

  touch() {
    if (this.over) return;
    this.#touched = Date.now();
    this.how.onTouch();
  }

  look() {
    const limit = this.how.limit();
    if (limit === null) return this.touch();
    const left = limit + this.how.warning - (Date.now() - this.#touched);
    if (left <= 0) this.#end();
    else if (left <= this.how.warning) this.how.onWarn(Math.ceil(left / 1000));
    return undefined;
  }

  #end() {
    clearInterval(this.timer);
    this.over = true;
    this.how.onEnd();
  }
}
