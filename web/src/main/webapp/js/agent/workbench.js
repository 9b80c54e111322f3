// The workbench: waits for a call, holds one, wraps it up. The server knows in which of the three this agent is; a
// reload asks it and goes on there.

import { get, put } from '../api.js';
import { t } from '../i18n.js';
import { byId, byTestId } from '../dom.js';
import { clearFlash, complain, flash } from '../flash.js';
import { me, live, presence, offers } from '../staff/staff.js';
import { clock, everySecond, secondsSince } from '../staff/time.js';
import { CaseStore } from './case-store.js';
import { Stage } from './stage.js';
import { CallerStrip } from './caller-strip.js';
import { ServicePanel } from './service-panel.js';
import { SituationPanel } from './situation-panel.js';
import { FormPanel } from './form-panel.js';
import { ReviewPanel } from './review-panel.js';
import { ChatPanel } from './chat-panel.js';
import { KnowledgePanel } from './knowledge-panel.js';
import { NotesPanel } from './notes-panel.js';
import { DecisionBar } from './decision-bar.js';
import { WrapUpPanel } from './wrap-up-panel.js';
import { IdlePanel } from './idle-panel.js';
import { TransferBar } from './transfer-bar.js';
import { SupportBar } from './support-bar.js';
import { GuestBar } from './guest-bar.js';
import { OpinionsPanel } from './opinions-panel.js';
import { Party } from './party.js';
import './helper.js';
import { keepFocus } from '../room/focus.js';
import { GuidePanel } from '../cobrowse/guide-panel.js';
import { closePreview } from './preview.js';
import { shortcuts } from './shortcuts.js';

const desk = byId('main');
const store = new CaseStore(me.username);
const stage = new Stage();
const chat = new ChatPanel(store, stage);
const notes = new NotesPanel();
const wrapUp = new WrapUpPanel();
const idle = new IdlePanel({ live, presence, ontake: () => resume().catch(complain) });
new CallerStrip(store);
new ServicePanel(store);
new SituationPanel(store);
new FormPanel(store, stage);
new ReviewPanel(store);
new KnowledgePanel(store, (text) => chat.say(text));
new DecisionBar(store, chat);
const opinions = new OpinionsPanel(live);
new TransferBar(store, notes, () => reread('call'));
new SupportBar(store);
new GuestBar(store, { onleft: () => leave(), ontaken: () => reread('call') });
const party = new Party(store);
let seat = Promise.resolve();
const focus = keepFocus(byId('form-fields'), (key) => stage.sendFocus(key));
new GuidePanel(store, stage);

function showStage(name) {
  if (desk.dataset.stage === name) return;
  desk.dataset.stage = name;
  if (name === 'idle') closePreview();
  clearFlash();
  for (const part of desk.querySelectorAll('[data-in]')) part.hidden = !part.dataset.in.split(' ').includes(name);
}

async function enter(callId) {
  idle.returning = true;
  try {
    await store.open(callId);
    notes.open(callId);
    await chat.open(callId);
    await follow();
  } finally {
    idle.returning = false;
  }
}

/** Follows the call to where the server has it. */
async function follow() {
  const { call } = store;
  const state = byTestId('call-state');
  state.dataset.state = call.state;
  state.textContent = t(`staff.callState.${call.state}`);
  const role = store.guest ? 'guest' : 'handler';
  const within = store.talking && await isIn(call);
  // meanwhile another hint may have led out of the call
  if (store.call?.id !== call.id) return;
  if (within) {
    if (desk.dataset.stage === 'call' && desk.dataset.role === role) return;
    if (desk.dataset.stage === 'call' && role === 'handler') flash(t('agent.handedOver'));
    desk.dataset.role = role;
    idle.callingBack = false;
    showStage('call');
    chat.toEnd();
    desk.focus({ preventScroll: true });
    party.load();
    await takeSeat(call);
  } else if (call.state === 'WRAP_UP' && role === 'handler') {
    stage.leave();
    showStage('wrap-up');
    chat.toEnd();
    wrapUp.open(call.id, { since: call.endedAt ?? wrapUpSince(), outcome: outcomeOf(store.file), notes: notes.text });
  } else if (isCallingBack(call)) {
    idle.callingBack = true;
  } else {
    leave();
  }
}

/** One after the other: of two lines that open at once the older could come last and put the newer out of the room. */
function takeSeat(call) {
  seat = seat.catch(() => {}).then(() => store.call?.id === call.id && stage.enter(call.id, me.name));
  return seat;
}

/** Whether I am in the call: I handle it, or was let in and not yet out again. */
async function isIn(call) {
  if (!store.guest) return true;
  const supported = await get('/agents/me/supported-call');
  return supported?.id === call.id;
}

/** I took up a caller who is called back; the talk begins once the caller picks up. */
const isCallingBack = (call) => call.state === 'CALLBACK' && call.agent === me.username;

function leave() {
  const handedOver = desk.dataset.stage === 'call' && desk.dataset.role === 'handler' && store.guest;
  idle.callingBack = false;
  stage.leave();
  wrapUp.close();
  notes.close();
  showStage('idle');
  idle.load();
  opinions.load();
  if (store.guest) store.letGo();
  if (handedOver) flash(t('agent.transfer.done'));
}

const wrapUpSince = () => (presence.view?.state === 'WRAP_UP' ? presence.view.since : undefined);
/** Seconds; once the call is over, up to the moment in which the wrap-up began. */
const lengthOf = ({ answeredAt }) => secondsSince(answeredAt) - (store.talking ? 0 : secondsSince(wrapUpSince()));
const outcomeOf = (file) => (file?.receipt || file?.state === 'SUBMITTED' ? 'SUBMITTED' : store.noticeOfThisRound ? 'RETURNED' : 'ANSWERED');

async function resume() {
  const call = await get('/agents/me/call');
  const mine = call?.id && call.state !== 'OFFERED' ? call : await get('/agents/me/supported-call');
  if (mine?.id) await enter(mine.id);
  else if (desk.dataset.stage !== 'idle') leave();
  idle.returning = false;
}

/** Another window of mine has taken the call over; a window that took it back by itself would start a tug of war. */
function standBack() {
  store.letGo();
  stage.leave();
  wrapUp.close();
  showStage('idle');
  idle.returning = false;
  idle.load();
}

async function reread(topic) {
  if (!store.call) return;
  try {
    if (topic !== 'case') {
      await store.readCall();
      party.load();
      if (store.call) await follow();
    }
    if (topic !== 'call') await store.readCase();
  } catch (problem) {
    if (problem.status === 404 || problem.status === 403) leave();
    else if (!problem.passing) complain(problem);
  }
}

/** The line stands again: what was said and done meanwhile is read, once each. */
async function back({ again, focus: field }) {
  if (!again) {
    focus.remember(field);
    return;
  }
  const [missed] = await Promise.all([chat.load(), reread('back')]);
  flash(missed ? t('room.backWith', { n: missed }) : t('room.back'));
}

async function hangUp() {
  try {
    await put(`/calls/${store.call.id}/end`);
    await reread('call');
  } catch (problem) {
    complain(problem);
  }
}

offers.addEventListener('answered', ({ detail }) => enter(detail.id).catch(complain));
wrapUp.addEventListener('done', () => {
  leave();
  flash(t('agent.wrapUp.done'));
  desk.focus({ preventScroll: true });
});
stage.addEventListener('replaced', standBack);
stage.addEventListener('out', () => resume().catch(complain));
stage.addEventListener('back', ({ detail }) => back(detail).catch(() => {}));
stage.addEventListener('hint', ({ detail }) => reread(detail.topic));
live.on(['calls', 'cases'], (hint) => {
  if (!hint) {
    if (!idle.elsewhere) resume().catch(() => {});
  }
  else if (store.call && [store.call.id, store.call.caseNumber].includes(hint.id)) reread(hint.topic === 'cases' ? 'case' : 'call');
});
byTestId('end-call').addEventListener('click', hangUp);
everySecond(byId('call-clock'), () => {
  if (store.call?.answeredAt && !(store.talking || wrapUpSince())) return;
  byId('call-clock').textContent = store.call?.answeredAt ? clock(lengthOf(store.call)) : '';
});
shortcuts({ stage, offers, hangUp });
showStage('idle');
idle.load();
opinions.load();
resume().catch(complain);
