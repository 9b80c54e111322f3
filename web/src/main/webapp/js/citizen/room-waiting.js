// The waiting room: the place in the line, an honest range, being called back instead, the way out.

import { put } from '../api.js';
import { h, icon, fill, onPress } from '../dom.js';
import { t } from '../i18n.js';
import { complain } from '../flash.js';
import { appointmentForm } from './appointment.js';
import { CallBack } from './call-back.js';
import { deviceCheckOffer } from '../devicecheck/offer.js';

const HOUR = 3600;

/** A range from hardly anything to an hour and more is how the server says that nobody is on duty. */
const isUnknown = ({ lowSeconds, highSeconds }) => lowSeconds <= 60 && highSeconds >= HOUR;

function waitText(state, estimate) {
  if (state === 'OFFERED') return t('wait.ringing');
  if (!estimate || isUnknown(estimate)) return t('wait.nobody');
  const { lowSeconds, highSeconds } = estimate;
  const low = Math.floor(lowSeconds / 60);
  const high = Math.max(1, Math.ceil(highSeconds / 60));
  if (highSeconds < 60) return t('wait.underOne');
  return low < 1 ? t('wait.under', { n: high }) : low === high ? t('wait.about', { n: high }) : t('wait.range', { low, high });
}

export class Waiting {
  constructor(place, callId, { onLeft }) {
    this.position = h('strong', { className: 'w-number', testid: 'queue-position' });
    this.wait = h('strong', { testid: 'queue-wait' });
    this.heading = h('h2', { tabindex: '-1' }, t('wait.title'));
    this.said = h('p', { className: 'w-hidden', role: 'status' });
    this.ring = h('p', { className: 'w-row', hidden: true }, icon('bell'), t('wait.offered'));
    const leave = onPress(h('button', { type: 'button', className: 'w-button', testid: 'call-leave' }, icon('close'), t('wait.leave')), async () => {
      try {
        onLeft(await put(`/calls/${encodeURIComponent(callId)}/end`));
      } catch (problem) {
        complain(problem);
      }
    });
    this.appointment = h('div');
    const agree = h('button', { type: 'button', className: 'w-button', testid: 'appointment' }, icon('clock'), t('appointment.ask'));
    agree.addEventListener('click', () => { if (this.appointment.firstChild) fill(this.appointment); else fill(this.appointment, appointmentForm({ itemCode: this.itemCode })); });
    this.stay = h('p', { className: 'w-soft' });
    this.callBack = new CallBack(callId, { onChange: onLeft });
    this.node = h('section', { className: 'w-card w-card--raised w-stack', 'aria-labelledby': 'wait-title' }, this.heading,
      h('div', { className: 'w-wait' },
        h('div', { className: 'w-wait__figure' }, h('span', { className: 'w-soft' }, t('wait.position')), this.position),
        h('div', { className: 'w-wait__figure w-wait__figure--text' }, h('span', { className: 'w-soft' }, t('wait.estimate')), this.wait)),
      // on a phone the way out is in sight with the place in the line
      h('div', { className: 'w-row' }, leave, this.callBack.button), this.ring, this.stay, this.said, this.callBack.node,
      h('div', { className: 'w-row' }, agree, deviceCheckOffer()), this.appointment);
    this.heading.id = 'wait-title';
    fill(place, this.node);
  }

  /** Nobody waits here any more: whatever rang is still. */
  quiet() {
    this.callBack.show({ state: 'OVER' });
  }

  show({ state, position, estimatedWait, agent, itemCode }) {
    this.itemCode = itemCode;
    const at = String(Math.max(1, position ?? 1));
    const wait = waitText(state, estimatedWait);
    if (this.position.textContent !== at || this.wait.textContent !== wait) this.said.textContent = t('wait.said', { n: at, wait });
    this.position.textContent = at;
    this.wait.textContent = wait;
    this.ring.hidden = state !== 'OFFERED';
    this.stay.textContent = t(state === 'CALLBACK' ? 'wait.mayLeave' : 'wait.stay');
    this.callBack.show({ state, agent });
  }
}
