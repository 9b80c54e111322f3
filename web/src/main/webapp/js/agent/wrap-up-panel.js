// After the call: outcome and notes within a minute; then the model closes it by itself and the next call may come.

import { put } from '../api.js';
import { t } from '../i18n.js';
import { byId, byTestId, h } from '../dom.js';
import { clock, everySecond, secondsSince } from '../staff/time.js';
import { complain } from '../flash.js';

const WRAP_UP_SECONDS = 60;
const OUTCOMES = ['SUBMITTED', 'RETURNED', 'ANSWERED', 'UNFINISHED', 'CALLER_LEFT'];

export class WrapUpPanel extends EventTarget {
  #callId = null;
  #since = null;

  constructor() {
    super();
    this.outcome = byTestId('wrap-up-outcome');
    this.notes = byTestId('wrap-up-notes');
    this.left = byId('wrap-up-left');
    this.outcome.append(...OUTCOMES.map((code) => h('option', { value: code }, t(`agent.outcome.${code}`))));
    byId('wrap-up-form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#done();
    });
    everySecond(this.left, () => this.#tick());
  }

  open(callId, { since, outcome, notes }) {
    if (this.#callId === callId) return;
    this.#callId = callId;
    this.#since = since ?? new Date().toISOString();
    this.outcome.value = outcome;
    this.notes.value = notes ?? '';
    this.#tick();
    this.outcome.focus();
  }

  close() {
    this.#callId = null;
  }

  #tick() {
    if (this.#callId) this.left.textContent = clock(WRAP_UP_SECONDS - secondsSince(this.#since));
  }

  async #done() {
    try {
      await put(`/calls/${this.#callId}/wrap-up`, { outcome: this.outcome.value, notes: this.notes.value.trim() });
      this.dispatchEvent(new Event('done'));
    } catch (problem) {
      complain(problem);
    }
  }
}
