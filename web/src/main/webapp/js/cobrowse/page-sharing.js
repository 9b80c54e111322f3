// The citizen's side of guidance on the own page. Consent is the server's record of this call: while it says yes the page
// is mirrored, through reloads as well; one press takes every agreement back.

import { put } from '../api.js';
import { h } from '../dom.js';
import { t } from '../i18n.js';
import { complain } from '../flash.js';
import { Asking } from './asking.js';
import { GuideLayer } from './guide-layer.js';
import { MirrorSource } from './mirror-source.js';
import { ShareBar } from './share-bar.js';

const TEXT_VERSION = '1';
const RETRY_AFTER = 3000;
export const agreed = (call, kind) => call?.consents?.[kind]?.granted === true;

export class PageSharing {
  #call = null;
  #line = '';

  /** @param {{callId: string, send: Function, work: import('../citizen/room-work.js').Work, onChanged: Function}} room */
  constructor({ callId, send, work, onChanged }) {
    Object.assign(this, { callId, send, work, onChanged });
    this.mirror = new MirrorSource(send);
    this.layer = new GuideLayer();
    this.asking = new Asking();
    this.bar = new ShareBar({ onStop: () => this.stop() });
  }

  /** The call as the server has it now, or null once it is over. */
  show(call) {
    this.#call = call;
    const seen = agreed(call, 'COBROWSE');
    this.bar.show({ seen, assisted: agreed(call, 'ASSIST') });
    if (seen) this.mirror.start().catch((problem) => console.warn('mirror', problem));
    else {
      this.mirror.stop();
      this.layer.clear();
    }
    if (!call) this.asking.clear();
  }

  line(state) {
    if (state === 'online' && this.#line && this.#line !== 'online') this.mirror.restart();
    this.#line = state;
  }

  /** The citizen's own wish to be guided, in one question. */
  offer() {
    this.asking.consent('COBROWSE', (granted) => this.answer('COBROWSE', granted));
  }

  async answer(kind, granted) {
    if (kind === 'COBROWSE' && !granted) this.mirror.stop();
    await put(`/calls/${encodeURIComponent(this.callId)}/consents/${kind}`, { granted, textVersion: TEXT_VERSION });
    await this.onChanged();
  }

  async stop() {
    this.mirror.stop();
    this.layer.clear();
    this.send('cb-stop', {});
    try {
      for (const kind of ['COBROWSE', 'ASSIST'].filter((each) => agreed(this.#call, each))) await this.answer(kind, false);
    } catch (problem) {
      complain(problem);
    }
  }

  take({ type, data }) {
    switch (type) {
      case 'consent-request': return agreed(this.#call, data.kind) ? undefined : this.asking.consent(data.kind, (granted) => this.answer(data.kind, granted));
      case 'cb-resync': return this.mirror.restart();
      case 'cb-pointer': return this.#point(data);
      case 'cb-highlight': return this.#ack(type, data, this.#highlight(data));
      case 'cb-fill': return this.#ack(type, data, this.#fill(data));
      case 'cb-press': return this.#ack(type, data, this.#press(data));
      case 'cb-push': return this.#ack(type, data, this.#push(data));
      case 'cb-ack': return this.#refused(data);
      default: return undefined;
    }
  }

  /** The server did not take the picture: too much at once, or an agreement it has not heard of yet. */
  #refused({ of }) {
    if (!['cb-event', 'cb-start'].includes(of)) return;
    clearTimeout(this.retrying);
    this.retrying = setTimeout(() => this.mirror.restart(), RETRY_AFTER);
  }

  #ack(of, { reqId }, ok) {
    this.send('cb-ack', { of, reqId, ok: Boolean(ok) });
  }

  #point({ nodeId, fx, fy }) {
    const node = this.mirror.nodeOf(nodeId);
    if (node?.isConnected && node.getBoundingClientRect) this.layer.point(node, fx, fy);
  }

  #highlight({ nodeId, field }) {
    const node = this.work.place.querySelector(`[data-field="${CSS.escape(field ?? '')}"]`) ?? this.mirror.nodeOf(nodeId);
    if (!node?.isConnected || !node.getBoundingClientRect) return false;
    this.layer.highlight(node);
    this.bar.say(field ? t('cobrowse.said.highlightField', { name: this.work.labelOf(field) }) : t('cobrowse.said.highlight'));
    return true;
  }

  #fill({ field, value }) {
    const box = this.work.assisted(field, value);
    if (!box) return false;
    this.layer.highlight(box);
    this.bar.say(t('cobrowse.said.fill', { name: this.work.labelOf(field) }));
    return true;
  }

  #press({ target }) {
    const place = target === 'next' ? this.work.next() : this.work.part(target);
    if (!place) return false;
    this.layer.highlight(place);
    this.bar.say(t('cobrowse.said.press', { name: t(`cobrowse.target.${target}`) }));
    return true;
  }

  #push({ kind, code, title, content, opens }) {
    if (kind === 'PAGE') return this.#page(code, opens);
    const name = kind === 'SAMPLE' ? title : t(`cobrowse.document.${code}`);
    const body = kind === 'SAMPLE' ? h('p', { className: 'w-asks__sample', lang: 'zh-CN' }, content)
      : h('p', {}, h('a', { className: 'w-button', href: this.work.kase.documentAddress(code), target: '_blank', rel: 'noopener', testid: 'push-document' }, t('cobrowse.document.open', { name })));
    this.asking.card(t(kind === 'SAMPLE' ? 'cobrowse.push.sample' : 'cobrowse.push.document', { name }), body);
    this.bar.say(t('cobrowse.said.push', { name }));
    return true;
  }

  /** With the agreement to be assisted the page opens there by itself, without it the citizen is asked to. */
  #page(part, opens) {
    const name = t(`cobrowse.target.${part}`);
    const open = () => this.layer.highlight(this.work.part(part));
    if (opens) {
      open();
      this.bar.say(t('cobrowse.said.push', { name }));
    } else {
      this.asking.card(t('cobrowse.push.page', { name }), h('p', {}, t('cobrowse.push.pageText')), { text: t('cobrowse.push.open', { name }), run: open });
    }
    return Boolean(this.work.part(part));
  }
}
