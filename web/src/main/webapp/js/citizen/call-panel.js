// What, who, call: the panel on the start page and beside an item's guide.

import { h, fill, icon, note, onPress, moveTo } from '../dom.js';
import { t, lang } from '../i18n.js';
import { post } from '../api.js';
import { complain } from '../flash.js';
import { session, onSession, isIdentified, visit } from './session.js';
import { appointmentForm } from './appointment.js';
import { identityStep } from './identity.js';
import { deviceCheckOffer } from '../devicecheck/offer.js';
import { here } from '../kiosk/config.js';
import { forgetSite, siteCode } from '../site.js';
import { backLink, isOther, roomOf } from './live-call.js';

export class CallPanel {
  #item = null;
  #who = null;

  /** @param {HTMLElement} place @param {{fixed?: boolean}} [how] fixed: the page is about one item */
  constructor(place, { fixed = false } = {}) {
    this.place = place;
    this.fixed = fixed;
    this.itemStep = h('div');
    this.whoStep = h('div');
    this.refusal = h('div', { role: 'alert' });
    this.why = h('p', { className: 'w-small w-soft', id: 'call-why' });
    this.start = h('button', { type: 'button', className: 'w-button w-button--primary w-button--large w-button--block', testid: 'call-start', 'aria-describedby': 'call-why', disabled: true }, icon('video'), t('home.call'));
    onPress(this.start, () => this.#call(this.#item, this.#offers('ONLINE_GUIDANCE') ? 'ONLINE_GUIDANCE' : 'REMOTE_ACCEPTANCE'));
    const first = onPress(h('button', { type: 'button', className: 'w-button w-button--large w-button--block', testid: 'call-start-unidentified', 'aria-describedby': 'call-first' }, icon('phone'), t('home.callFirst')),
      () => this.#callFirst());
    this.first = h('div', { className: 'w-stack w-stack--s w-panel__first' }, h('p', { className: 'w-panel__or' }, t('home.or')), first, h('p', { className: 'w-small w-soft', id: 'call-first' }, t('home.callFirstHint')));
    this.steps = [
      this.#step(1, 'home.step.item', this.itemStep),
      this.#step(2, 'home.step.identity', this.whoStep),
      this.#step(3, 'home.step.call', h('div', { className: 'w-stack w-stack--s' }, this.refusal, this.start, this.why, this.first)),
    ];
    fill(place, h('h2', { className: 'w-panel__title', id: 'panel-title' }, t('home.panel')), ...this.steps);
    place.append(deviceCheckOffer('w-button--block'));
    onSession((who) => this.#is(who));
    this.#paintItem();
    session().catch((problem) => { this.#is(null); complain(problem); });
  }

  #step(n, key, body) {
    return h('section', { className: 'w-panel__step', 'data-step': n }, h('h3', { className: 'w-panel__name' }, t(key)), body);
  }

  /** @param {{code: string, name: string, modes: string[], department: string}} item */
  choose(item) {
    this.#item = item;
    fill(this.refusal);
    this.#paintItem();
  }

  #is(who) {
    const before = this.#who;
    this.#who = who;
    identityStep(this.whoStep, who);
    this.steps[1].toggleAttribute('data-done', isIdentified(who));
    this.#paintStart();
    // the form is gone, so the reader is taken on: to the button, or to where the item is still to be chosen
    if (before && isIdentified(who) && !isIdentified(before)) moveTo(this.start.disabled ? this.steps[1] : this.start);
  }

  #paintItem() {
    const item = this.#item;
    this.steps[0].toggleAttribute('data-done', Boolean(item));
    fill(this.itemStep, item
      ? h('div', { className: 'w-stack w-stack--s' },
        h('strong', { 'data-testid': 'chosen-item', lang: 'zh-CN' }, item.name),
        !this.fixed && h('a', { href: `/guide/${encodeURIComponent(item.code)}`, className: 'w-small' }, t('home.guideOf')))
      : h('p', { className: 'w-soft' }, t('home.noItem')));
    this.#paintStart();
  }

  #paintStart() {
    const offered = !this.#item || this.#offers('ONLINE_GUIDANCE') || this.#offers('REMOTE_ACCEPTANCE');
    this.first.hidden = Boolean(this.#item) && !this.#offers('REMOTE_ACCEPTANCE');
    const ready = this.#item && isIdentified(this.#who) && offered;
    this.start.disabled = !ready;
    const missing = [!this.#item && 'home.need.item', !isIdentified(this.#who) && 'home.need.identity'].filter(Boolean);
    this.why.textContent = !offered ? t('home.notOffered') : ready ? t('home.ready') : t(missing.length === 2 ? 'home.need.both' : missing[0]);
  }

  #offers(mode) {
    return !this.#item?.modes || this.#item.modes.includes(mode);
  }

  /** First the conversation; who it is and what it is about follow there (DB4110 10.2.1.1). */
  async #callFirst() {
    try {
      await visit();
    } catch (problem) {
      this.#refused(problem);
      return;
    }
    await this.#call(this.#item, 'REMOTE_ACCEPTANCE');
  }

  async #call(item, mode) {
    fill(this.refusal);
    try {
      const call = await post('/calls', { itemCode: item?.code, mode, ...here(), language: lang });
      if (isOther(call, item?.code)) {
        fill(this.refusal, note('warn', 'info', h('p', {}, t('live.one', { name: call.itemName ?? t('room.title') })), h('div', {}, backLink(call))));
        return;
      }
      location.assign(roomOf(call));
      await new Promise(() => {}); // stays busy until the room opens
    } catch (problem) {
      if (siteCode() && problem.violations?.some(({ field }) => field === 'siteCode')) {
        forgetSite();
        await this.#call(item, mode);
      } else this.#refused(problem);
    }
  }

  #refused(problem) {
    const { hours, phone } = problem.facts ?? {};
    fill(this.refusal, note(problem.code === 'OUTSIDE_HOURS' ? 'warn' : 'bad', problem.code === 'OUTSIDE_HOURS' ? 'clock' : 'bad',
      h('p', {}, problem.detail),
      hours && h('p', {}, h('strong', {}, t('home.hours')), ' ', hoursText(hours)),
      phone && h('p', {}, h('strong', {}, t('home.phone')), ' ', h('a', { href: `tel:${phone}` }, phone)),
      problem.code === 'OUTSIDE_HOURS' && h('p', {}, t('appointment.outsideHours'))));
    if (problem.code === 'OUTSIDE_HOURS') this.refusal.append(appointmentForm({ itemCode: this.#item?.code, siteCode: here().siteCode ?? undefined }));
    if (['IDENTITY_REQUIRED', 'UNAUTHENTICATED', 'SESSION_EXPIRED'].includes(problem.code)) {
      this.#is({ level: 0, applicant: null });
      moveTo(this.steps[1]);
    }
  }
}

/** Opening hours come as a sentence or as days with times. */
function hoursText(hours) {
  if (typeof hours === 'string') return hours;
  return [hours].flat().map((day) => `${t(`weekday.${day.weekday}`)} ${day.from}–${day.to}`).join(' · ') || t('home.closed');
}
