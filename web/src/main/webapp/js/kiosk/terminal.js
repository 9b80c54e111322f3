// What holds on every page of a self-service terminal: nothing leads out of it, and who walks away leaves nothing behind.

import { byId, byTestId, fill, h, onPress } from '../dom.js';
import { t } from '../i18n.js';
import { IdleWatch } from './idle-watch.js';
import { printDocument } from './paper.js';
import { isTouched, wipe } from './wipe.js';

const LIMIT = 60_000;
const WAITING_LIMIT = 180_000;
const WARNING = 15_000;

const main = byId('main');
const count = h('strong', { className: 'w-number', testid: 'kiosk-count' });
const stay = h('button', { type: 'button', className: 'w-button w-button--primary w-button--large', testid: 'kiosk-stay' }, t('kiosk.stay'));
const warning = h('dialog', { className: 'w-dialog w-kiosk-warning', 'aria-labelledby': 'kiosk-warning', testid: 'kiosk-warning' },
  h('h2', { id: 'kiosk-warning' }, t('kiosk.warning')), h('p', {}, count, ' ', t('kiosk.warningText')), stay);
document.body.append(warning);

/** In a call nobody need touch anything; in the line a little more patience; at the idle screen there is nothing to wipe. */
function limit() {
  const after = byId('room-after');
  if (main.dataset.phase === 'call' && after?.hidden) return null;
  if (main.dataset.phase === 'waiting' && after?.hidden) return WAITING_LIMIT;
  return main.dataset.step === 'start' && !isTouched() ? null : LIMIT;
}

new IdleWatch({
  limit, warning: WARNING,
  onWarn: (left) => { fill(count, String(left)); if (!warning.open) warning.showModal(); },
  onTouch: () => { if (warning.open) warning.close(); },
  onEnd: wipe,
});

onPress(byTestId('kiosk-end'), wipe);
if (byId('room-body')) import('./room-devices.js');
document.addEventListener('contextmenu', (event) => event.preventDefault());
document.addEventListener('dragstart', (event) => event.preventDefault());

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[href]');
  const address = link?.getAttribute('href');
  if (!link || address.startsWith('#')) return;
  event.preventDefault();
  if (address === '/' || address === '/kiosk') wipe();
  else if (/^\/api\/v1\/cases\/[^/]+\/documents\//.test(address)) printDocument(address);
}, { capture: true });
