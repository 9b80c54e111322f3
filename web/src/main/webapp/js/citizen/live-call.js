// A call that goes on while its caller looks at another page: said on top of that page, with the way back.

import { get } from '../api.js';
import { byId, fill, h, icon } from '../dom.js';
import { t } from '../i18n.js';
import { ring, stopRinging } from '../staff/ring.js';
import { ringCard } from './call-back.js';

const LOOK_EVERY = 10_000;
const LOOK_FOR_RING = 3000;
const OVER = ['WRAP_UP', 'ENDED', 'ABANDONED'];

export const roomOf = (call) => `/room/${encodeURIComponent(call.id)}`;

/** @returns the way back into a call */
export const backLink = (call) => h('a', { className: 'w-button w-button--primary', href: roomOf(call), testid: 'live-call-back' }, icon('video'), t('live.back'));

/** Where a call was wished for, and the server answered with one that goes on about something else. */
export const isOther = (call, itemCode, caseNumber) => (call.itemCode && itemCode && call.itemCode !== itemCode) || (caseNumber && call.caseNumber !== caseNumber);

async function look(place) {
  if (!document.cookie.includes('cw_csrf=') || (document.hidden && !place.dataset.callback)) return;
  // asked also so that the server knows that the caller is still there
  const call = await get('/calls/mine', { background: true, tries: 1 }).catch((problem) => (problem.status === 401 ? null : undefined));
  if (call === undefined && place.dataset.face) return;
  const isRinging = call?.state === 'CALLBACK' && Boolean(call.agent);
  const face = call && !OVER.includes(call.state) ? `${call.id} ${call.state} ${isRinging}` : '';
  place.dataset.callback = call?.state === 'CALLBACK' ? 'kept' : '';
  if (place.dataset.face === face) return;
  place.dataset.face = face;
  place.hidden = !face;
  const text = () => t({ CONNECTED: 'live.talking', HELD: 'live.talking', CALLBACK: 'live.callBack' }[call.state] ?? 'live.waiting', { name: call.itemName ?? t('room.title') });
  if (isRinging) ring();
  else stopRinging();
  if (isRinging) fill(place, h('div', { className: 'w-live__inner' }, ringCard(call.id, (answered, accepted) => (accepted ? location.assign(roomOf(call)) : look(place)))));
  else fill(place, face && h('div', { className: 'w-live__inner' }, icon('video'), h('p', { className: 'w-grow' }, text()), backLink(call)));
}

/** Shows it and keeps it true. */
export function watchLiveCall() {
  const place = h('div', { className: 'w-live', role: 'status', hidden: true, testid: 'live-call' });
  byId('main').before(place);
  const again = () => look(place);
  setInterval(again, LOOK_EVERY);
  setInterval(() => place.dataset.callback && again(), LOOK_FOR_RING);
  document.addEventListener('visibilitychange', again);
  again();
}
