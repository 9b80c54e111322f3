// The room from the citizen's side: consent, waiting, call, after. The server's view of the call decides which of them
// shows; this page only asks again, at every hint and every few seconds, which also tells the server that we are here.

import { RoomClient } from '../room/room.js';
import { Gallery } from '../room/gallery.js';
import { get, put } from '../api.js';
import { byId, byTestId, fill, h, moveTo, state } from '../dom.js';
import { t } from '../i18n.js';
import { clearFlash, complain, flash } from '../flash.js';
import { Case } from './case.js';
import { askAgain, askForCamera, cameraConsent } from './room-consent.js';
import { Waiting } from './room-waiting.js';
import { Stage } from './room-stage.js';
import { Chat } from './room-chat.js';
import { Work } from './room-work.js';
import { showAfter } from './room-after.js';
import { RoomLine } from './room-line.js';
import { Consents } from './room-consents.js';
import { PageSharing, agreed } from '../cobrowse/page-sharing.js';
import { watchSession } from './room-session.js';
import { showTransfer } from './room-transfer.js';
import { DeviceCode } from './device-code.js';
import { rejoinForm } from './rejoin.js';
import { keepFocus } from '../room/focus.js';

const callId = decodeURIComponent(location.pathname.split('/').pop());
const PAUSE = { QUEUED: 2000, OFFERED: 1500, CALLBACK: 5000 };
const TALKING = ['CONNECTED', 'HELD'];
const OVER = ['WRAP_UP', 'ENDED', 'ABANDONED'];
const gate = byId('room-gate');

let call, kase, client, stage, gallery, chat, waiting, work, timer, devices, deviceCode, focus, sharing, consents;
let media = null;
let isOver = false;
const line = new RoomLine(byId('room-line'));

async function look() {
  clearTimeout(timer);
  if (isOver) return;
  try {
    take(await get(`/calls/${encodeURIComponent(callId)}`));
    line.reachable(true);
  } catch (problem) {
    if (problem.status === 401) return signedOut(problem);
    if (problem.status === 404 || problem.status === 403) return gone(problem);
    line.reachable(false);
    if (!kase) fill(gate, state('refresh', t('room.reconnecting'), problem.detail));
  }
  if (!isOver) timer = setTimeout(lookAgain, PAUSE[call?.state] ?? 5000);
}

/** Nobody asks on who may not: before the call the page says what to do, in it the dialog of the session does. */
function signedOut(problem) {
  if (client) return;
  fill(gate, state('shield', t('room.signedOut'), problem.code === 'SESSION_EXPIRED' ? problem.detail : t('room.signedOutText'),
    h('a', { className: 'w-button w-button--primary', href: '/' }, t('room.expired.again')),
    h('a', { className: 'w-button', href: '/mine' }, t('nav.mine'))), rejoinForm({ callId }));
}

/** The call goes on elsewhere; this page would only take it back by force. */
function moved(reason) {
  if (reason === 'over') return look();
  leaveFor(state('phone', t(`room.bye.${reason}`), t(`room.bye.${reason}.text`),
    reason === 'replaced' ? h('button', { type: 'button', className: 'w-button w-button--primary', onclick: () => location.reload() }, t('room.bye.back')) : rejoinForm({ callId })));
  return undefined;
}

function leaveFor(...words) {
  client?.leave();
  isOver = true;
  clearTimeout(timer);
  byId('room-body').hidden = true;
  line.clear();
  deviceCode?.clear();
  fill(gate, ...words);
}

function gone(problem) {
  leaveFor(state('search', t('room.gone'), problem.detail, h('a', { className: 'w-button w-button--primary', href: '/' }, t('error.home'))), rejoinForm({ callId }));
}

function take(now) {
  call = now;
  if (OVER.includes(call.state)) return over();
  if (!client) return undefined;
  const isTalking = TALKING.includes(call.state);
  showTransfer(byId('room-transfer'), call);
  if (isTalking && !work.isOpen) answered();
  if (!isTalking) wait();
  if (cameraConsent(call) === false) client.hide();
  sharing.show(isTalking ? call : null);
  consents.show(call);
  paint();
  return undefined;
}

function wait() {
  if (!waiting) {
    byId('work').replaceChildren();
    const place = byId('work').appendChild(h('div'));
    waiting = new Waiting(place, callId, { onLeft: take });
    work.prepare();
  }
  waiting.show(call);
  document.title = `(${call.position || 1}) ${t('wait.tab')}`;
}

function answered() {
  const was = waiting;
  was?.quiet();
  waiting = null;
  document.title = t('room.title');
  work.open();
  if (was) {
    flash(t('room.answered'));
    moveTo(byId('room-title'));
  }
  kase.load().then(() => focus?.restore(), complain);
}

/** Once: two answers may both say so, and the second must not clear what the rating holds by then. */
function over() {
  if (isOver) return;
  isOver = true;
  clearTimeout(timer);
  sharing?.show(null);
  byId('consents').hidden = true;
  waiting?.quiet();
  client?.leave();
  gate.replaceChildren();
  clearFlash();
  byId('room-body').hidden = true;
  document.title = t('room.title');
  line.clear();
  showTransfer(byId('room-transfer'), {});
  deviceCode?.clear();
  const last = kase ?? new Case(call.caseNumber);
  last.load().catch(() => {}).then(() => showAfter(byId('room-after'), call, last));
}

function paint() {
  byId('main').dataset.phase = TALKING.includes(call.state) ? 'call' : 'waiting';
  const isTalking = TALKING.includes(call.state);
  if (media) {
    stage.show(media, { answered: isTalking, name: call.agentName, hold: call.state === 'HELD' && (call.holdMessage || t('room.hold')), isSeen: agreed(call, 'COBROWSE') });
    gallery.show(media);
    chat.waits(media.unsent);
  }
  line.show(media, call, isTalking);
  deviceCode.show();
}

/** The line stands again: what the others wrote and did meanwhile is read, once each. */
async function back({ again, focus: field }) {
  if (!again) {
    focus.remember(field);
    return;
  }
  const [missed] = await Promise.all([chat.load(), look(), TALKING.includes(call?.state) && kase.load().catch(() => {})]);
  flash(missed ? t('room.backWith', { n: missed }) : t('room.back'));
}

function hint({ topic }) {
  if (topic === 'call' || topic === 'consents') look();
  if (topic === 'case' && TALKING.includes(call?.state)) kase.load().catch(() => {});
}

function remember(wish) {
  devices = wish;
  sessionStorage.setItem(`cw-devices-${callId}`, JSON.stringify(wish));
}

async function enter() {
  byId('room-body').hidden = false;
  client = new RoomClient({
    callId,
    onState: (now) => { media = now; sharing?.line(now.line); if (stage) paint(); if (now.line === 'refused') look(); },
    onPeer: () => look(),
    onBack: back,
    onBye: moved,
    onChat: (message) => chat.add(message),
    onHint: hint,
    onField: (field) => work.typed(field),
    onGuide: (message) => sharing.take(message),
  });
  stage = new Stage(byId('stage'), { client, mayShow: () => cameraConsent(call) === true, onHangUp: hangUp, onOpen: openDevice, onGuided: () => sharing.offer() });
  gallery = new Gallery(byId('gallery'), client);
  deviceCode = new DeviceCode(byId('room-device'), callId);
  focus = keepFocus(byId('work'), (key) => client.sendFocus(key));
  chat = new Chat(byId('chat'), callId, { send: (text) => client.sendChat(text) });
  work = new Work(byId('work'), byId('jump'), kase, { send: (key, value) => client.sendField(key, value), itemCode: call.itemCode });
  sharing = new PageSharing({ callId, send: (type, data) => client.sendGuide(type, data), work, onChanged: look });
  consents = new Consents(byId('consents'), { callId, before: stopAtOnce, onChanged: look });
  take(call);
  chat.load();
  await client.start(devices);
  paint();
}

/** What is taken back ends here and now; the server hears of it next. */
async function stopAtOnce(kind) {
  if (kind === 'COBROWSE') sharing.mirror.stop();
  if (kind === 'CAMERA') {
    remember({ ...devices, camera: false });
    await client.hide();
  }
}

/** A device that was not wanted at first; pictures need the consent that was refused then. */
async function openDevice(device) {
  if (device === 'camera' && cameraConsent(call) !== true) {
    if (!await askAgain(callId)) return;
    await look();
  }
  const wish = { camera: device === 'camera', mic: device === 'mic' };
  remember({ camera: wish.camera || devices.camera, mic: wish.mic || devices.mic });
  await client.start(wish);
}

/** The question is gone from the page; the reader goes on with what is there now. */
function toWhatIsNext() {
  if (waiting) moveTo(byId('wait-title'));
  else if (devices.mic) moveTo(byId('room-title'));
  else byTestId('chat-input').focus();
}

async function hangUp() {
  try {
    take(await put(`/calls/${encodeURIComponent(callId)}/end`));
  } catch (problem) {
    if (problem.code === 'STEP_NOT_OPEN') await look();
    else complain(problem);
  }
}

async function open() {
  await look();
  if (!call || isOver || kase) return;
  kase = new Case(call.caseNumber);
  byTestId('case-number').textContent = call.caseNumber;
  byId('room-case').hidden = false;
  if (call.itemName) byId('room-title').textContent = t('room.titleOf', { name: call.itemName });
  watchSession(() => isOver);
  const known = JSON.parse(sessionStorage.getItem(`cw-devices-${callId}`) ?? 'null');
  const asked = !known && !cameraConsent(call);
  remember(known ?? (asked ? await askForCamera(gate, callId) : { camera: true, mic: true }));
  gate.replaceChildren();
  if (isOver) return;
  const entered = enter();
  if (asked) toWhatIsNext();
  await entered;
}

/** Until the call is known there is no room to look into. */
const lookAgain = () => (kase ? look() : open());

window.addEventListener('online', lookAgain);
document.addEventListener('device-chosen', () => client?.start(devices));
document.addEventListener('visibilitychange', () => { if (!document.hidden) lookAgain(); });
open();
