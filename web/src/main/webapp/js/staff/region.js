// A list that the server draws and keeps true: asks for its own address again and puts the new list in the place of the
// old, without losing where the reader is. Links and filters of the list move the address the same way.

import { byId } from '../dom.js';
import { complain } from '../flash.js';

export class Region {
  #asked = 0;

  constructor(id, { onshow = () => {} } = {}) {
    this.id = id;
    this.onshow = onshow;
    addEventListener('popstate', () => this.refresh());
  }

  get node() {
    return byId(this.id);
  }

  go(address) {
    history.pushState(null, '', address);
    return this.refresh();
  }

  /** @param {boolean} background asked by the page itself, no sign of life of a person */
  async refresh(background = false) {
    const mine = ++this.#asked;
    try {
      const answer = await fetch(location.href, { cache: 'no-store', headers: background ? { 'X-Background': 'true' } : {} });
      if (answer.redirected && new URL(answer.url).pathname === '/login') {
        location.replace(answer.url);
        return;
      }
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(this.id);
      if (mine === this.#asked && fresh) this.#put(fresh);
    } catch (problem) {
      if (!background) complain(problem);
    }
  }

  #put(fresh) {
    const focused = this.node.contains(document.activeElement) ? pathOf(document.activeElement, this.node) : null;
    this.node.replaceWith(fresh);
    if (focused) (find(focused, fresh) ?? fresh.querySelector('[data-open="true"] a, a'))?.focus({ preventScroll: true });
    this.onshow();
  }
}

/** Which row and which kind of control; enough to come back to it in a new drawing of the list. */
function pathOf(node, region) {
  const row = node.closest('[data-task],[data-row]');
  return { row: row && region.contains(row) ? row.dataset.task ?? row.dataset.row : null, testid: node.dataset.testid, href: node.getAttribute('href') };
}

function find({ row, testid, href }, region) {
  const place = row ? region.querySelector(`[data-task="${CSS.escape(row)}"],[data-row="${CSS.escape(row)}"]`) : region;
  if (!place) return null;
  return (testid && place.querySelector(`[data-testid="${CSS.escape(testid)}"]`)) || (href && place.querySelector(`a[href="${CSS.escape(href)}"]`)) || place.querySelector('a,button');
}
