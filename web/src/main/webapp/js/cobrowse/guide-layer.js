// What the agent does on the citizen's page, made visible there: a pointer, a ring around a place, a sentence for each
// act. None of it is part of the picture that goes out.

import { h, icon } from '../dom.js';

const POINTER_MS = 3000;
const RING_MS = 6000;
const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

export class GuideLayer {
  constructor() {
    this.pointer = h('div', { className: 'w-guide-pointer w-unmirrored', testid: 'guide-pointer', hidden: true, 'aria-hidden': 'true' }, icon('arrow'));
    this.ring = h('div', { className: 'w-guide-ring w-unmirrored', testid: 'guide-ring', hidden: true, 'aria-hidden': 'true' });
    document.body.append(this.pointer, this.ring);
  }

  /** @param {Element} element @param {number} fx @param {number} fy fractions of its box */
  point(element, fx, fy) {
    const box = element.getBoundingClientRect();
    const place = (value, most) => `${Math.min(Math.max(value, 8), most - 8)}px`;
    this.pointer.style.setProperty('--x', place(box.left + fx * box.width, innerWidth));
    this.pointer.style.setProperty('--y', place(box.top + fy * box.height, innerHeight));
    this.pointer.hidden = false;
    clearTimeout(this.pointing);
    this.pointing = setTimeout(() => { this.pointer.hidden = true; }, POINTER_MS);
  }

  highlight(element) {
    if (!element) return;
    element.scrollIntoView({ block: 'center', behavior: calm() ? 'auto' : 'smooth' });
    clearInterval(this.following);
    const follow = () => {
      const box = element.getBoundingClientRect();
      for (const [name, value] of [['--x', box.left], ['--y', box.top], ['--w', box.width], ['--h', box.height]]) this.ring.style.setProperty(name, `${value}px`);
    };
    follow();
    this.ring.hidden = false;
    this.following = setInterval(follow, 50);
    clearTimeout(this.ringing);
    this.ringing = setTimeout(() => this.#hideRing(), RING_MS);
  }

  #hideRing() {
    clearInterval(this.following);
    this.ring.hidden = true;
  }

  clear() {
    this.pointer.hidden = true;
    this.#hideRing();
  }
}
