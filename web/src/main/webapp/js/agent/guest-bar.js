// In somebody else's call: what I was asked, and what I may do about it. A specialist notes the advice or takes over
// (10.3.2); a colleague of a warm transfer waits for the handover.

import { get, put, remove } from '../api.js';
import { t } from '../i18n.js';
import { byId, fill, h, icon, onPress } from '../dom.js';
import { complain, flash } from '../flash.js';

export class GuestBar {
  #shown = null;

  /** @param {{onleft: () => void, ontaken: () => void}} after */
  constructor(store, { onleft, ontaken }) {
    Object.assign(this, { store, onleft, ontaken, bar: byId('guest-bar') });
    store.addEventListener('change', () => this.#show());
  }

  async #show() {
    const { call, guest } = this.store;
    this.bar.hidden = !guest;
    const face = guest ? call.id : null;
    if (face === this.#shown) return;
    this.#shown = face;
    fill(this.bar);
    if (!guest) return;
    const { rows } = await get('/support-requests?filter=HELD', { background: true }).catch(() => ({ rows: [] }));
    if (this.#shown !== face) return;
    const support = rows.find((row) => row.callId === call.id);
    if (support) this.#specialist(call, support);
    else this.#colleague(call);
  }

  #specialist(call, support) {
    const answer = h('textarea', { className: 'w-textarea', id: 'support-answer', testid: 'support-answer', rows: 2, maxlength: 2000, placeholder: t('agent.guest.answer.hint') });
    const finish = async (outcome) => put(`/support-requests/${support.id}/result`, { outcome, answer: answer.value.trim() });
    fill(this.bar, icon('people'),
      h('div', { className: 'w-grow w-stack w-stack--s' },
        h('strong', { role: 'status' }, t('agent.guest', { name: call.agentName ?? '' })),
        h('p', {}, h('span', { className: 'w-soft' }, `${t('agent.guest.question')}：`), h('span', { testid: 'support-asked' }, support.question)),
        h('label', { htmlFor: 'support-answer', className: 'w-hidden' }, t('agent.guest.answer')), answer),
      h('div', { className: 'w-passon__acts' },
        onPress(h('button', { type: 'button', className: 'w-button', testid: 'support-guided' }, t('agent.guest.guided')), () => this.#act(() => finish('GUIDED'), () => {
          this.onleft();
          flash(t('agent.guest.done'));
        })),
        onPress(h('button', { type: 'button', className: 'w-button w-button--primary', testid: 'support-take-over' }, t('agent.guest.takeOver')), () => this.#act(() => finish('TAKE_OVER'), this.ontaken))));
  }

  #colleague(call) {
    const path = `/calls/${call.id}/transfers/${call.transfer?.id}`;
    fill(this.bar, icon('phone'),
      h('strong', { className: 'w-grow', role: 'status' }, t('agent.guest.colleague', { name: call.agentName ?? '' })),
      call.transfer && onPress(h('button', { type: 'button', className: 'w-button', testid: 'transfer-cancel' }, t('agent.guest.leave')), () => this.#act(() => remove(path), this.onleft)));
  }

  async #act(act, then) {
    try {
      await act();
    } catch (problem) {
      complain(problem);
      return;
    }
    then();
  }
}
