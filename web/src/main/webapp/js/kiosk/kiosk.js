// The self-service terminal before the call: one question at a time, a large answer to touch, and a way back.

import { byId, fill, h, icon, moveTo, onPress } from '../dom.js';
import { get } from '../api.js';
import { t } from '../i18n.js';
import { setUp, terminal } from './config.js';
import { callStep } from './step-call.js';
import { guideStep } from './step-guide.js';
import { identityStep } from './step-identity.js';
import { departmentStep, itemStep } from './step-item.js';
import { startStep } from './step-start.js';
import { testAsScheduled } from './scheduled-test.js';
import { clear, isOpen } from './wipe.js';

const STEPS = { start: startStep, department: departmentStep, item: itemStep, guide: guideStep, identity: identityStep, call: callStep };
const ORDER = Object.keys(STEPS);
const main = byId('main');
const visit = {};
let leaving = null;

/** Paints a step; what the one before still waits for is given up. */
export function go(name) {
  leaving?.abort();
  leaving = new AbortController();
  main.dataset.step = name;
  const { title, body, next } = STEPS[name]({ visit, go, signal: leaving.signal });
  byId('kiosk-title').textContent = title;
  fill(byId('kiosk-step'), body);
  byId('kiosk-step').setAttribute('aria-busy', 'false');
  fill(byId('kiosk-acts'), name !== 'start' && back(name), next);
  window.scrollTo(0, 0);
  moveTo(byId('kiosk-title'));
}

const back = (name) => onPress(h('button', { type: 'button', className: 'w-button w-button--large', testid: 'kiosk-back' }, icon('back'), t('kiosk.back')),
  async () => go(ORDER[ORDER.indexOf(name) - 1]));

async function open() {
  if (setUp(new URLSearchParams(location.search))) return location.replace('/kiosk');
  if (isOpen()) await clear();
  const { siteCode } = terminal();
  const known = siteCode && await get(`/sites/${encodeURIComponent(siteCode)}`, { tries: 1 }).catch(() => null);
  visit.site = known?.site ?? null;
  fill(byId('kiosk-site'), visit.site?.name ?? t('kiosk.noSite'));
  go('start');
  testAsScheduled(() => main.dataset.step === 'start');
  return undefined;
}

open();
