// Who is it? The card on the reader where there is one, else name and number on the screen. With a card the terminal
// compares the face; over 60 a failed comparison is noted and stops nobody, below it the other ways are named.

import { put } from '../api.js';
import { fill, h, icon, note, onPress } from '../dom.js';
import { t } from '../i18n.js';
import { field, markAll } from '../citizen/fields.js';
import { identify, isIdentified, refresh, session } from '../citizen/session.js';
import { bridge } from '../devices/bridge.js';
import { readCard } from '../devices/id-reader.js';
import { compareFace } from '../devices/face-camera.js';
import { numberPad } from './number-pad.js';

export function identityStep({ visit, go, signal }) {
  const place = h('div', { className: 'w-kiosk__identity', 'aria-live': 'polite' });
  const step = { visit, go, signal, place };
  session().then(async (who) => {
    if (isIdentified(who)) known(step, who);
    else if (await bridge.has('idReader')) card(step);
    else typed(step, t('kiosk.card.missing'));
  }).catch((problem) => typed(step, problem.detail));
  return { title: t('kiosk.identity'), body: place };
}

function known({ place, go }, who, said) {
  fill(place, h('div', { className: 'w-card w-kiosk__said', 'data-testid': 'citizen-identified' }, icon('shield'), h('strong', {}, who.applicant?.name ?? ''), h('span', { className: 'w-soft' }, t('identity.done'))),
    said, forward(go));
}

const forward = (go) => h('button', { type: 'button', className: 'w-button w-button--primary w-button--large', testid: 'kiosk-forward', onclick: () => go('call') }, t('kiosk.toCall'), icon('arrow'));

function card(step, trouble) {
  const { place, signal } = step;
  const byHand = h('button', { type: 'button', className: 'w-button w-button--large', testid: 'kiosk-type', onclick: () => { mine.abort(); typed(step); } }, icon('edit'), t('kiosk.card.type'));
  const mine = new AbortController();
  signal.addEventListener('abort', () => mine.abort(), { once: true });
  fill(place, h('div', { className: 'w-card w-kiosk__said' }, icon('wallet'), h('p', { className: 'w-lead', testid: 'kiosk-card' }, t('kiosk.card'))), trouble && note('warn', 'warn', trouble), byHand);
  readCard({ signal: mine.signal }).then((claim) => prove(step, claim, true), (problem) => {
    if (problem.why === 'CANCELLED') return;
    if (problem.why === 'TIMEOUT') card(step, t('kiosk.card.none'));
    else typed(step, t(problem.why === 'ABSENT' || problem.why === 'MISSING' ? 'kiosk.card.missing' : 'kiosk.card.failed'));
  });
}

function typed(step, trouble) {
  const name = field({ name: 'name', label: t('identity.name'), testid: 'citizen-name', autocomplete: 'off', maxlength: 50 });
  const number = field({ name: 'idNumber', label: t('identity.idNumber'), testid: 'citizen-id-number', autocomplete: 'off', inputmode: 'none', maxlength: 18, spellcheck: 'false' });
  const refusal = h('div', { role: 'alert' });
  const verify = h('button', { type: 'submit', className: 'w-button w-button--primary w-button--large', testid: 'citizen-verify' }, t('identity.verify'));
  const form = h('form', { className: 'w-kiosk__form', novalidate: true, 'aria-label': t('identity.title'), autocomplete: 'off' },
    h('div', { className: 'w-stack' }, trouble && note('info', 'info', trouble), name, number, refusal, verify, h('p', { className: 'w-soft' }, t('identity.privacy'))),
    numberPad(number.querySelector('input')));
  onPress(verify, async () => {
    const claim = Object.fromEntries([...form.querySelectorAll('input')].map((input) => [input.name, input.value.trim().toUpperCase()]));
    markAll(form, Object.entries(claim).filter(([, value]) => !value).map(([empty]) => ({ field: empty, message: t('violation.required') })));
    if (Object.values(claim).every(Boolean)) await prove(step, claim, false, (problem) => { if (!markAll(form, problem.violations)) fill(refusal, note('bad', 'bad', problem.detail)); });
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  fill(step.place, form);
}

async function prove(step, claim, byCard, onRefusal) {
  try {
    const who = await identify(claim);
    if (byCard && await bridge.has('faceCamera')) await face(step, who);
    else known(step, who);
  } catch (problem) {
    if (onRefusal) onRefusal(problem);
    else card(step, problem.detail);
  }
}

async function face(step, who) {
  const { place, signal } = step;
  fill(place, h('div', { className: 'w-card w-kiosk__said' }, icon('person'), h('p', { className: 'w-lead', testid: 'kiosk-face' }, t('kiosk.face'))));
  let found;
  try {
    found = await compareFace({ signal });
  } catch (problem) {
    if (problem.why !== 'CANCELLED') known(step, who, note('info', 'info', t('kiosk.face.skipped')));
    return;
  }
  try {
    const { flagged } = await put('/citizen-sessions/me/face-match', found);
    known(step, who, flagged && h('div', { 'data-testid': 'face-flagged' }, note('info', 'info', t('kiosk.face.flagged'))));
  } catch (problem) {
    refused(step, problem);
  }
}

function refused(step, problem) {
  refresh().catch(() => {});
  fill(step.place, h('div', { 'data-testid': 'face-refused' }, note('bad', 'bad', h('p', {}, problem.detail))), h('h2', {}, t('kiosk.face.ways')),
    h('ul', { className: 'w-stack' }, ['again', 'window', 'phone'].map((way) => h('li', {}, t(`kiosk.face.way.${way}`, { phone: step.visit.site?.phone ?? t('kiosk.face.noPhone') })))),
    h('button', { type: 'button', className: 'w-button w-button--primary w-button--large', testid: 'kiosk-card-again', onclick: () => card(step) }, icon('refresh'), t('kiosk.card.again')));
}
