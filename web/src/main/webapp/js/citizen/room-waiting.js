// The waiting room: the place in the line, an honest range, the way out, and what to prepare meanwhile.

import { put } from '../api.js';
import { h, icon, fill, onPress } from '../dom.js';
import { t } from '../i18n.js';
import { complain } from '../flash.js';
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
    this.node = h('section', { className: 'w-card w-card--raised w-stack', 'aria-labelledby': 'wait-title' }, this.heading,
      h('div', { className: 'w-wait' },
        h('div', { className: 'w-wait__figure' }, h('span', { className: 'w-soft' }, t('wait.position')), this.position),
        h('div', { className: 'w-wait__figure w-wait__figure--text' }, h('span', { className: 'w-soft' }, t('wait.estimate')), this.wait)),
      this.ring, h('p', { className: 'w-soft' }, t('wait.stay')), this.said, h('div', { className: 'w-row' }, leave, deviceCheckOffer()));
    this.heading.id = 'wait-title';
    fill(place, this.node);
  }

  show({ state, position, estimatedWait }) {
    const at = String(Math.max(1, position ?? 1));
    const wait = waitText(state, estimatedWait);
    if (this.position.textContent !== at || this.wait.textContent !== wait) this.said.textContent = t('wait.said', { n: at, wait });
    this.position.textContent = at;
    this.wait.textContent = wait;
    this.ring.hidden = state !== 'OFFERED';
  }
}
