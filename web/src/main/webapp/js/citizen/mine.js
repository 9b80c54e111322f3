// One's own cases: what came of each, the papers, how to go on, and the rating where it was not given yet.

import { get, post } from '../api.js';
import { messageList } from '../message-list.js';
import { badge, byId, fill, h, icon, moveTo, onPress, state } from '../dom.js';
import { formatDateTime, lang, t } from '../i18n.js';
import { complain, flash } from '../flash.js';
import { isIdentified, onSession, session } from './session.js';
import { here } from '../kiosk/config.js';
import { identityStep } from './identity.js';
import { papers } from './papers.js';
import { evaluation } from './evaluation.js';
import { accessForm } from './mine-access.js';
import { appointmentList } from './appointment.js';
import { isOther, roomOf, watchLiveCall } from './live-call.js';

const LOOKS = { OPEN: 'info', RETURNED: 'warn', HANDED_OVER: 'info', SUBMITTED: 'ok', ACCEPTED: 'ok', NOT_ACCEPTED: 'bad', LAPSED: null, UNFINISHED: null };
const place = byId('mine');

function identify(who) {
  const step = h('div');
  identityStep(step, who);
  fill(place, h('div', { className: 'w-card w-mine__identify' }, h('h2', {}, t('identity.title')), h('p', { className: 'w-soft' }, t('mine.identify')), step));
}

async function load() {
  place.setAttribute('aria-busy', 'true');
  try {
    const { rows } = await get('/cases?max=50');
    const views = await Promise.all(rows.map((row) => get(`/cases/${encodeURIComponent(row.number)}`).catch(() => null)));
    const live = await get('/calls/mine').catch(() => null);
    fill(place, h('div', { className: 'w-mine__list' },
      await messages(),
      rows.length ? rows.map((row, n) => card(row, views[n], live))
        : state('folder', t('mine.none'), t('mine.noneHint'), h('a', { className: 'w-button w-button--primary', href: '/' }, t('nav.home'))),
      await appointmentList(load), accessForm(opened)));
  } catch (problem) {
    if (problem.status === 401) identify({ level: 0 });
    else fill(place, state('warn', t('mine.failed'), problem.detail, h('button', { type: 'button', className: 'w-button', onclick: load }, t('app.retry'))));
  }
  place.setAttribute('aria-busy', 'false');
}

/** What has come since one looked last. */
async function messages() {
  const { rows } = await get('/notifications?max=20', { tries: 1 }).catch(() => ({ rows: [] }));
  const unread = rows.filter((row) => !row.readAt);
  return unread.length > 0 && h('section', { className: 'w-card', testid: 'mine-messages' }, h('h2', {}, t('mine.messages')), messageList(unread, () => null, load));
}

async function opened(number) {
  await load();
  flash(t('mine.access.done'));
  moveTo(place.querySelector(`[data-testid="case-${CSS.escape(number)}"]`));
}

function card(row, view, live) {
  const base = `/api/v1/cases/${encodeURIComponent(row.number)}/documents`;
  const rating = h('div');
  const last = view?.calls?.[view.calls.length - 1];
  const isTalking = row.state === 'OPEN' && view?.callId && !last?.endedAt && live?.id !== null;
  const rated = view?.evaluation || (view?.calls && !view.calls.some((call) => call.answeredAt));
  return h('article', { className: 'w-card w-stack', 'data-testid': `case-${row.number}` },
    h('div', { className: 'w-row w-row--apart w-row--top' },
      h('div', {}, h('h2', { lang: 'zh-CN' }, row.itemName ?? t('settle.noItem')), h('p', { className: 'w-soft w-small' }, t('room.caseNumber'), ' ', h('span', { className: 'w-number', testid: 'case-number' }, row.number), ' · ', formatDateTime(row.openedAt))),
      badge(t(`case.state.${row.state}`), LOOKS[row.state])),
    view && papers(view, base),
    h('div', { className: 'w-row' },
      isTalking && h('a', { className: 'w-button w-button--primary', href: `/room/${encodeURIComponent(view.callId)}` }, icon('video'), t('mine.back')),
      ['RETURNED', 'UNFINISHED'].includes(row.state) && onPress(h('button', { type: 'button', className: 'w-button w-button--primary', testid: `continue-${row.number}` }, icon('video'), t('mine.continue')), () => goOn(row)),
      row.itemCode && h('a', { className: 'w-button', href: `/guide/${encodeURIComponent(row.itemCode)}` }, icon('book'), t('home.guide')),
      !rated && !isTalking && h('button', { type: 'button', className: 'w-button', onclick: ({ currentTarget }) => { currentTarget.hidden = true; evaluation(rating, row.number); } }, icon('star'), t('mine.rate'))),
    rating);
}

async function goOn(row) {
  try {
    const call = await post('/calls', { itemCode: row.itemCode, caseNumber: row.number, mode: row.mode, ...here(), language: lang });
    if (isOther(call, row.itemCode, row.number)) {
      flash(t('live.one', { name: call.itemName ?? t('room.title') }), 'warn');
      return;
    }
    location.assign(roomOf(call));
    await new Promise(() => {}); // stays busy until the room opens
  } catch (problem) {
    complain(problem);
  }
}

watchLiveCall();
onSession((who) => (isIdentified(who) ? load() : identify(who)));
session().catch((problem) => fill(place, state('warn', t('mine.failed'), problem.detail)));
