// The six digits by which the call goes on at another device, such as a telephone, and those by which somebody of a
// township centre comes to help. A code is good once and for ten minutes; before it grows old the page asks for a new one.
// Nobody takes a self-service terminal along, and the next person would read its digits: there only help is offered.

import { post } from '../api.js';
import { fill, h, icon, onPress } from '../dom.js';
import { t } from '../i18n.js';
import { complain } from '../flash.js';
import { isKiosk } from '../kiosk/config.js';

const RENEW_BEFORE = 60_000;

export class DeviceCode {
  #shown = false;

  constructor(place, callId) {
    Object.assign(this, { place, callId });
    this.digits = h('output', { className: 'w-number w-device__code', testid: 'rejoin-code', 'aria-labelledby': 'device-title' });
    this.helper = h('output', { className: 'w-number w-device__code', testid: 'helper-code', hidden: true });
    this.askHelper = onPress(h('button', { type: 'button', className: 'w-button w-button--quiet w-button--small', testid: 'ask-helper' }, icon('people'), t('device.helper')),
      () => this.#help().catch(complain));
    this.more = h('button', { type: 'button', className: 'w-button w-button--quiet w-button--small w-device__more', testid: 'device-more', onclick: () => this.#unfold(this.place.dataset.open !== 'true') }, icon('phone'), h('span', { className: 'w-button__text' }, t('device.more')));
  }

  /** From now on, until cleared. */
  show() {
    if (this.#shown) return;
    this.#shown = true;
    const own = !isKiosk() && [h('span', { id: 'device-title', title: t('device.text') }, t('device.title')), this.digits];
    fill(this.place, this.more, h('span', { className: 'w-device__inside' }, own, this.askHelper, this.helper));
    this.#unfold(false);
    if (own) this.#renew();
  }

  clear() {
    clearTimeout(this.timer);
    this.place.replaceChildren();
  }

  /** On a phone the picture comes first, and this waits behind one button. */
  #unfold(isOpen) {
    this.place.dataset.open = String(isOpen);
    this.more.setAttribute('aria-expanded', String(isOpen));
  }

  async #renew() {
    const answer = await this.#code('DEVICE').catch(() => null);
    this.digits.textContent = answer?.code ?? '';
    const life = answer ? new Date(answer.expiresAt) - Date.now() - RENEW_BEFORE : RENEW_BEFORE;
    this.timer = setTimeout(() => this.#renew(), Math.max(life, RENEW_BEFORE));
  }

  async #help() {
    const { code } = await this.#code('HELPER');
    this.helper.hidden = false;
    fill(this.helper, code);
    this.helper.setAttribute('aria-label', t('device.helperCode', { code }));
    this.helper.title = t('device.helperText');
  }

  #code(purpose) {
    return post(`/calls/${encodeURIComponent(this.callId)}/rejoin-codes`, { purpose });
  }
}
