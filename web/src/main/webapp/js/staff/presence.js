// The presence switch in the top bar. The server keeps the state (DB4110 8.1.2); the switch shows what the server says,
// since when, and lets the agent be ready, take a break with its reason, or go off duty.

import { get, put } from '../api.js';
import { t } from '../i18n.js';
import { h, byTestId, byId } from '../dom.js';
import { clock, everySecond, secondsSince } from './time.js';
import { complain } from '../flash.js';

const CHOICES = { READY: 'presence-ready', BREAK: 'presence-break', OFFLINE: 'presence-offline' };
const REASONS = ['MEAL', 'REST', 'MEETING', 'TRAINING', 'PAPERWORK'];

export class Presence extends EventTarget {
  #view = null;

  constructor() {
    super();
    this.box = byId('presence-box');
    this.state = byTestId('presence');
    this.since = byId('presence-since');
    for (const [state, id] of Object.entries(CHOICES)) byTestId(id).addEventListener('click', () => this.set(state));
    this.reason = byId('presence-reason');
    this.reason.append(...REASONS.map((code) => h('option', { value: code }, t(`agent.breakReason.${code}`))));
    this.reason.addEventListener('change', () => this.set('BREAK', this.reason.value));
    everySecond(this.since, () => this.#tick());
  }

  get view() {
    return this.#view;
  }

  async load() {
    this.show(await get('/agents/me/presence', { background: true }));
  }

  /** A break counts from the click; its reason may follow, since nobody should choose from a list before getting up. */
  async set(state, reason = null) {
    try {
      this.show(await put('/agents/me/presence', { state, reason }));
      if (state === 'BREAK' && !reason) this.reason.focus();
    } catch (problem) {
      complain(problem);
      await this.load();
    }
  }

  show(view) {
    const before = this.#view?.state;
    this.#view = view;
    this.box.dataset.state = view.state;
    this.state.dataset.state = view.state;
    this.state.textContent = t(`agent.presence.${view.state}`);
    for (const [state, id] of Object.entries(CHOICES)) byTestId(id).setAttribute('aria-pressed', String((view.next ?? view.state) === state));
    byId('presence-reason-box').hidden = view.state !== 'BREAK';
    this.reason.value = REASONS.includes(view.reason) ? view.reason : '';
    this.#tick();
    if (before !== view.state) this.dispatchEvent(new CustomEvent('change', { detail: view }));
  }

  #tick() {
    this.since.textContent = this.#view?.since && this.#view.state !== 'OFFLINE' ? clock(secondsSince(this.#view.since)) : '';
  }
}
