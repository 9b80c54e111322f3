// The call that is offered to me: a card nobody can miss, the tone, and the seconds that are left. It is shown as soon
// as the server says so over the socket; a ring-out, a decline or another winner takes it away the same way.

import { get, put, remove } from '../api.js';
import { t } from '../i18n.js';
import { h, icon, fill, byId } from '../dom.js';
import { clock, everySecond, secondsSince } from './time.js';
import { ring, stopRinging } from './ring.js';
import { complain, flash } from '../flash.js';
import { keepNotes } from '../agent/notes-panel.js';

/** The ring-out of the model (20 s); the server decides, this only draws the ring. */
const RING_SECONDS = 20;

const titleOf = ({ kind, callBack }) => {
  if (kind === 'TRANSFER') return 'agent.offer.transfer';
  return callBack ? 'agent.offer.callBack' : 'agent.offer.title';
};

export class Offers extends EventTarget {
  #offer = null;
  #title = document.title;

  constructor() {
    super();
    this.place = byId('offered-call-place');
  }

  async load() {
    const { rows } = await get('/agents/me/offers', { background: true });
    this.#show(rows[0] ?? null);
  }

  #show(offer) {
    if (offer?.id === this.#offer?.id) return;
    this.#offer = offer;
    if (!offer) {
      this.#clear();
      return;
    }
    const began = offer.offeredAt ?? new Date().toISOString();
    const callerSince = new Date(Date.now() - offer.waitedSeconds * 1000).toISOString();
    const left = h('span', { className: 'w-offer__left', 'aria-hidden': 'true' });
    const waited = h('dd');
    const card = h('section', { className: 'w-offer', testid: 'offered-call', role: 'alertdialog', 'aria-labelledby': 'offer-title', 'aria-describedby': 'offer-facts', 'data-call': offer.id, tabindex: '-1' },
      h('div', { className: 'w-offer__ring' }, icon('phone'), left),
      h('div', { className: 'w-offer__text' },
        h('h2', { id: 'offer-title' }, t(titleOf(offer))),
        h('p', { className: 'w-offer__item' }, offer.itemName || t('agent.offer.noItem')),
        h('dl', { id: 'offer-facts', className: 'w-offer__facts' },
          h('div', {}, h('dt', {}, t('agent.offer.caller')), h('dd', {}, offer.applicantName || t('agent.caller.unidentified'))),
          h('div', {}, h('dt', {}, t('agent.offer.mode')), h('dd', {}, t(`mode.${offer.mode}`))),
          h('div', {}, h('dt', {}, t('agent.offer.waited')), waited),
          h('div', {}, h('dt', {}, t('staff.case.number')), h('dd', {}, offer.caseNumber)),
          this.#passedOn(offer))),
      h('div', { className: 'w-offer__actions' },
        this.#button('answer-call', 'w-button w-button--primary w-button--big', 'agent.offer.answer', 'A', () => this.answer()),
        this.#button('decline-call', 'w-button w-button--big', 'agent.offer.decline', 'X', () => this.decline())));
    fill(this.place, card);
    this.place.hidden = false;
    document.body.classList.add('is-ringing');
    document.title = `● ${t('agent.offer.title')} · ${this.#title}`;
    everySecond(card, () => {
      const seconds = Math.max(0, Math.ceil(RING_SECONDS - secondsSince(began)));
      left.textContent = String(seconds);
      card.style.setProperty('--left', String(seconds / RING_SECONDS));
      waited.textContent = clock(secondsSince(callerSince));
    });
    card.querySelector('[data-testid="answer-call"]').focus({ preventScroll: true });
    ring();
  }

  /** Who passes the call on, how, and with which words. */
  #passedOn(offer) {
    return offer.kind === 'TRANSFER' && [
      h('div', {}, h('dt', {}, t('agent.offer.from')), h('dd', {}, offer.fromName)),
      h('div', {}, h('dt', {}, t('agent.offer.how')), h('dd', { testid: 'offer-kind' }, t(`agent.offer.${offer.transferKind}`))),
      offer.reason && h('div', { className: 'w-offer__reason' }, h('dt', {}, t('agent.offer.reason')), h('dd', { testid: 'offer-reason' }, offer.reason))];
  }

  #button(testid, className, key, shortcut, act) {
    return h('button', { type: 'button', className, testid, 'aria-keyshortcuts': `Alt+${shortcut}`, onclick: act }, t(key), h('kbd', {}, `Alt+${shortcut}`));
  }

  #clear() {
    stopRinging();
    document.title = this.#title;
    document.body.classList.remove('is-ringing');
    fill(this.place);
    this.place.hidden = true;
  }

  rings(callId) {
    return this.#offer?.id === callId;
  }

  async answer() {
    const offer = this.#take();
    if (!offer) return;
    try {
      await put(`/calls/${offer.id}/assignment`);
      if (offer.reason) keepNotes(offer.id, offer.reason);
      this.dispatchEvent(new CustomEvent('answered', { detail: offer }));
    } catch (problem) {
      complain(problem);
      this.#offer = null;
      await this.load();
    }
  }

  async decline() {
    const offer = this.#take();
    if (!offer) return;
    try {
      await remove(`/calls/${offer.id}/assignment`);
      flash(t('agent.offer.declined'));
    } catch (problem) {
      complain(problem);
    }
    await this.load();
  }

  /** An impatient second click finds nothing left to take. */
  #take() {
    const offer = this.#offer;
    this.#show(null);
    return offer;
  }
}
