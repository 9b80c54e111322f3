// Being called back instead of waiting: where a message reaches the caller, and the ring when the turn has come.

import { get, post, put } from '../api.js';
import { h, icon, fill, note, onPress } from '../dom.js';
import { t } from '../i18n.js';
import { complain } from '../flash.js';
import { ring, stopRinging } from '../staff/ring.js';
import { field, markAll } from './fields.js';

const path = (callId) => `/calls/${encodeURIComponent(callId)}/callback`;

/** The ring at the caller: picks up or says not now. @param {(call: object) => void} onAnswer */
export function ringCard(callId, onAnswer) {
  const answer = (accepted) => async () => {
    try {
      const call = await put(path(callId), { accepted });
      stopRinging();
      onAnswer(call, accepted);
    } catch (problem) {
      complain(problem);
    }
  };
  return h('div', { className: 'w-row w-grow', role: 'alert', testid: 'call-back-ringing' }, icon('bell'), h('strong', { className: 'w-grow' }, t('callBack.ringing')),
    onPress(h('button', { type: 'button', className: 'w-button w-button--primary', testid: 'call-back-answer' }, icon('video'), t('callBack.answer')), answer(true)),
    onPress(h('button', { type: 'button', className: 'w-button', testid: 'call-back-later' }, t('callBack.later')), answer(false)));
}

export class CallBack {
  #face = '';

  constructor(callId, { onChange }) {
    this.callId = callId;
    this.onChange = onChange;
    this.node = h('div');
    this.button = h('button', { type: 'button', className: 'w-button', testid: 'call-back', 'aria-expanded': 'false', onclick: () => this.#open() }, icon('phone'), t('callBack.ask'));
  }

  show({ state, agent }) {
    const face = state !== 'CALLBACK' ? '' : agent ? 'ringing' : 'kept';
    this.button.hidden = state !== 'QUEUED';
    if (state === 'OFFERED') this.#close();
    if (face === this.#face) return;
    this.#face = face;
    if (face === 'ringing') {
      fill(this.node, h('div', { className: 'w-note w-note--ok' }, ringCard(this.callId, this.onChange)));
      ring();
      return;
    }
    stopRinging();
    if (face === 'kept') this.#kept();
    else fill(this.node);
  }

  async #kept() {
    const { contact, missed } = await get(path(this.callId)).catch(() => ({}));
    if (this.#face !== 'kept') return;
    fill(this.node, note('ok', 'ok', h('p', { testid: 'call-back-kept' }, t('callBack.kept', { contact: contact ?? '' })), missed > 0 && h('p', {}, t('callBack.again'))));
  }

  #close() {
    this.button.setAttribute('aria-expanded', 'false');
    if (!this.#face) fill(this.node);
  }

  #open() {
    if (this.button.getAttribute('aria-expanded') === 'true') {
      this.#close();
      return;
    }
    this.button.setAttribute('aria-expanded', 'true');
    const send = h('button', { type: 'submit', className: 'w-button w-button--primary', testid: 'call-back-send' }, t('callBack.send'));
    const form = h('form', { className: 'w-stack w-stack--s', novalidate: true },
      field({ name: 'contact', label: t('callBack.contact'), hint: t('callBack.contactHint'), testid: 'call-back-contact', autocomplete: 'tel', maxlength: 120 }),
      h('div', {}, send));
    onPress(send, async () => {
      try {
        this.onChange(await post(path(this.callId), { contact: form.elements.contact.value }));
      } catch (problem) {
        if (!markAll(form, problem.violations)) complain(problem);
      }
    });
    fill(this.node, form);
    form.elements.contact.focus();
  }
}
