// The agent's side of guidance on the citizen's page: asks, sees, points. Whether the citizen agrees is the server's
// record of the call; whether a picture runs is what really arrives.

import { byId, fill, h, icon, onPress } from '../dom.js';
import { flash } from '../flash.js';
import { t } from '../i18n.js';
import { GuideActs } from './guide-acts.js';
import { MirrorView } from './mirror-view.js';

const POINT_EVERY = 60;
const ASK_AGAIN = 3000;
/** A question without an answer for so long may be asked again. */
const WAIT = 60_000;
const TOOLS = ['point', 'highlight', 'fill'];

export class GuidePanel {
  #asked = { COBROWSE: null, ASSIST: null };
  #picture = false;
  #ran = false;
  #away = false;
  #tool = 'point';
  #pointedAt = 0;

  constructor(store, stage) {
    this.store = store;
    this.stage = stage;
    this.opener = byId('guide-open');
    this.opener.addEventListener('click', () => this.#open(!this.panel.isConnected));
    this.state = h('span', { className: 'w-badge', testid: 'cobrowse-state', role: 'status' });
    this.ask = this.#asks('COBROWSE', 'cobrowse-ask');
    this.askAssist = this.#asks('ASSIST', 'assist-ask');
    this.tools = h('div', { className: 'w-guide__tools', role: 'group', 'aria-label': t('mirror.tools') }, TOOLS.map((tool) => this.#toolButton(tool)));
    this.place = h('div', { className: 'w-mirror', testid: 'mirror' });
    this.view = new MirrorView(this.place, { onResync: () => this.#send('cb-resync'), onPicture: () => this.#shows() });
    this.acts = new GuideActs(store, { send: (type, data) => this.#send(type, data), needAssist: () => this.#wish('ASSIST') });
    this.panel = h('section', { className: 'w-panel w-preview w-guide', testid: 'cobrowse-panel', 'aria-labelledby': 'guide-title' },
      h('header', { className: 'w-preview__head' }, h('h2', { id: 'guide-title' }, t('mirror.title')), this.state,
        h('button', { type: 'button', className: 'w-button w-button--small w-button--icon', 'aria-label': t('staff.close'), onclick: () => this.#open(false) }, icon('close'))),
      h('div', { className: 'w-guide__asks' }, this.ask, this.askAssist, this.tools),
      this.place, this.acts.node);
    this.place.addEventListener('mousemove', (event) => this.#point(event));
    this.place.addEventListener('click', (event) => this.#pick(event));
    store.addEventListener('change', () => this.#show());
    stage.addEventListener('guide', ({ detail }) => this.#take(detail));
    stage.addEventListener('peer', ({ detail }) => this.#peer(detail));
    setInterval(() => {
      this.#insist();
      if (this.panel.isConnected) this.#show();
    }, ASK_AGAIN);
  }

  #asks(kind, testid) {
    return onPress(h('button', { type: 'button', className: 'w-button w-button--small', testid }), async () => this.#wish(kind));
  }

  #toolButton(tool) {
    return h('button', { type: 'button', className: 'w-button w-button--small', testid: `guide-tool-${tool}`, 'aria-pressed': String(tool === this.#tool), onclick: (event) => {
      this.#tool = tool;
      for (const button of this.tools.children) button.setAttribute('aria-pressed', String(button === event.currentTarget));
    } }, t(`mirror.tool.${tool}`));
  }

  #send(type, data = {}) {
    return this.stage.sendGuide(type, data);
  }

  /** What the citizen said last on it; `at` tells one word from the next. */
  #word(kind) {
    return this.store.call?.consents?.[kind] ?? { granted: false, at: null };
  }

  #wish(kind) {
    if (this.#word(kind).granted) return;
    if (this.#send('consent-request', { kind })) this.#asked[kind] = { since: this.#word(kind).at, until: performance.now() + WAIT };
    this.#show();
  }

  #isAsked(kind) {
    const asked = this.#asked[kind];
    return asked !== null && asked.since === this.#word(kind).at && performance.now() < asked.until;
  }

  #take({ type, data }) {
    if (type === 'cb-ack') this.acts.answered(data);
    if (type === 'cb-stop') this.#ends();
    if (!this.panel.isConnected) return;
    if (type === 'cb-event') {
      this.view.take(data);
    } else if (type === 'cb-start') {
      this.#picture = false;
      this.view.begin(data);
      this.#show();
    }
  }

  #shows() {
    this.#picture = true;
    this.#ran = true;
    this.#away = false;
    this.#show();
  }

  #ends() {
    this.#picture = false;
    this.view.clear();
  }

  #peer({ role, state }) {
    if (role?.toLowerCase() !== 'citizen') return;
    this.#away = state !== 'online';
    this.#show();
  }

  /** The picture may have begun before this page did, or have got lost on the way. */
  #insist() {
    if (this.panel.isConnected && this.store.talking && this.#word('COBROWSE').granted && !this.#picture && !this.#away) this.#send('cb-resync');
  }

  /** A frame that leaves the page forgets its picture, so a closed panel begins anew when it opens. */
  #open(open) {
    if (open === this.panel.isConnected) return;
    this.opener.setAttribute('aria-pressed', String(open));
    this.#ends();
    if (open) document.querySelector('.w-columns').append(this.panel);
    else this.panel.remove();
    this.#insist();
    this.#show();
  }

  get #state() {
    const { granted, at } = this.#word('COBROWSE');
    if (granted) return this.#away ? 'LOST' : this.#picture ? 'RUNNING' : 'CONNECTING';
    if (this.#isAsked('COBROWSE')) return 'ASKED';
    return !at ? 'IDLE' : this.#ran ? 'STOPPED' : 'REFUSED';
  }

  #show() {
    const { talking } = this.store;
    if (!talking) {
      this.#ran = false;
      this.#asked = { COBROWSE: null, ASSIST: null };
      this.#ends();
      this.#open(false);
    }
    const state = this.#state;
    if (this.state.dataset.state !== state) this.#changes(this.state.dataset.state, state);
    this.state.dataset.state = state;
    this.state.textContent = t(`mirror.state.${state}`);
    this.place.dataset.state = state;
    const seen = ['CONNECTING', 'RUNNING', 'LOST'].includes(state);
    if (!seen && this.#picture) this.#ends();
    this.ask.hidden = seen;
    this.ask.disabled = state === 'ASKED';
    fill(this.ask, icon('eye'), t(state === 'ASKED' ? 'mirror.asked' : 'mirror.ask.COBROWSE'));
    const assisted = this.#word('ASSIST');
    const waits = this.#isAsked('ASSIST') && !assisted.granted;
    this.askAssist.hidden = assisted.granted;
    this.askAssist.disabled = waits;
    this.askAssist.dataset.state = waits ? 'ASKED' : assisted.at ? 'REFUSED' : 'IDLE';
    fill(this.askAssist, icon('edit'), t(waits ? 'mirror.asked' : assisted.at ? 'mirror.refused.ASSIST' : 'mirror.ask.ASSIST'));
    this.tools.hidden = !seen;
    this.acts.show({ assisted: assisted.granted });
  }

  #changes(before, now) {
    // opens by itself once it is agreed to; whoever closed it since has closed it
    if (now === 'CONNECTING' && !['RUNNING', 'LOST'].includes(before)) this.#open(true);
    if (before && ['REFUSED', 'STOPPED'].includes(now)) flash(t(`mirror.state.${now}`));
  }

  #point(event) {
    const now = performance.now();
    if (now - this.#pointedAt < POINT_EVERY) return;
    this.#pointedAt = now;
    const at = this.view.at(event.clientX, event.clientY);
    if (at) this.#send('cb-pointer', { nodeId: at.nodeId, fx: at.fx, fy: at.fy });
  }

  #pick(event) {
    const at = this.view.at(event.clientX, event.clientY);
    if (!at) return;
    if (this.#tool === 'highlight') this.acts.highlight(at);
    if (this.#tool === 'fill') this.acts.choose(at.field);
  }
}
