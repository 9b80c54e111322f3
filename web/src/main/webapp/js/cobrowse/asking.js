// Questions and things to look at that come from the agent while the citizen works on: a card at the edge of the page,
// which takes no focus from whoever is typing.

import { fill, h, icon, onPress } from '../dom.js';
import { t } from '../i18n.js';
import { complain } from '../flash.js';

const DRAWINGS = { COBROWSE: 'eye', ASSIST: 'edit' };

export class Asking {
  #open = new Map();

  constructor() {
    this.place = h('div', { className: 'w-asks w-unmirrored', 'aria-live': 'assertive' });
    document.body.append(this.place);
  }

  /** @param {'COBROWSE'|'ASSIST'} kind @param {(granted: boolean) => Promise<void>} answer */
  consent(kind, answer) {
    const word = kind.toLowerCase();
    const act = (granted, testid, className) => onPress(h('button', { type: 'button', className, testid }, t(granted ? `cobrowse.ask.${kind}.yes` : 'cobrowse.ask.no')),
      () => answer(granted).then(() => this.close(kind)).catch(complain));
    this.#show(kind, h('h2', {}, icon(DRAWINGS[kind]), t(`cobrowse.ask.${kind}.title`)),
      h('p', {}, t(`cobrowse.ask.${kind}.text`)), h('p', { className: 'w-small w-soft' }, t('cobrowse.ask.stop')),
      h('div', { className: 'w-asks__acts' },
        act(true, `consent-${word}`, 'w-button w-button--primary w-button--large'),
        act(false, `consent-${word}-refuse`, 'w-button w-button--large')));
  }

  /** Something to look at; with `act` it opens only by the reader's own hand. */
  card(title, body, act) {
    this.#show('card', h('h2', {}, icon('file'), title), body,
      h('div', { className: 'w-asks__acts' },
        act && onPress(h('button', { type: 'button', className: 'w-button w-button--primary', testid: 'push-open' }, act.text), async () => { await act.run(); this.close('card'); }),
        h('button', { type: 'button', className: 'w-button', testid: 'push-close', onclick: () => this.close('card') }, t('cobrowse.close'))));
  }

  close(key) {
    this.#open.get(key)?.remove();
    this.#open.delete(key);
  }

  clear() {
    this.#open.clear();
    fill(this.place);
  }

  #show(key, ...content) {
    this.close(key);
    const card = h('section', { className: 'w-card w-card--raised w-asks__card', 'data-testid': `ask-${key.toLowerCase()}` }, content);
    this.#open.set(key, card);
    this.place.append(card);
  }
}
