// What the terminal's devices add to the room: the place in line on a slip, the card where the call asks who it is, a page
// under the document camera as material.
// Added to what the room has painted, and added again when it paints anew.

import { byId, byTestId, h, icon, onPress } from '../dom.js';
import { t } from '../i18n.js';
import { flash } from '../flash.js';
import { bridge } from '../devices/bridge.js';
import { readCard } from '../devices/id-reader.js';
import { capturePage } from '../devices/pictures.js';
import { numberPad } from './number-pad.js';
import { slip } from './paper.js';

const kinds = new Set(await bridge.list());
const title = () => byId('room-title').textContent;

function queueSlip(leave) {
  leave.after(onPress(h('button', { type: 'button', className: 'w-button', testid: 'print-queue-slip' }, icon('print'), t('kiosk.printQueue')),
    () => slip(['kiosk.slip.queue', title(), `${t('wait.position')} ${byTestId('queue-position').textContent}`])));
}

/** The card fills the form and sends it: name and number are checked as if they were typed. */
function cardReader(form) {
  return onPress(h('button', { type: 'button', className: 'w-button w-button--primary w-button--large', testid: 'kiosk-read-card' }, icon('wallet'), t('kiosk.readCard')), async () => {
    try {
      const card = await readCard();
      for (const name of ['name', 'idNumber']) {
        form.elements[name].value = card[name];
        form.elements[name].dispatchEvent(new Event('input'));
      }
      form.requestSubmit();
    } catch (problem) {
      flash(t(problem.why === 'TIMEOUT' ? 'kiosk.card.none' : 'kiosk.card.failed'), 'warn');
    }
  });
}

function identity(form) {
  form.dataset.devices = '';
  if (kinds.has('idReader')) form.prepend(cardReader(form));
  form.elements.idNumber.closest('.w-field').after(numberPad(form.elements.idNumber));
}

function pageCamera(input) {
  const code = input.dataset.testid.replace('material-upload-', '');
  input.closest('.w-file').before(onPress(h('button', { type: 'button', className: 'w-button w-button--primary', testid: `capture-${code}` }, icon('file'), t('kiosk.capture')), async () => {
    try {
      const file = await capturePage(code);
      const files = new DataTransfer();
      files.items.add(file);
      input.files = files.files;
      input.dispatchEvent(new Event('change'));
    } catch (problem) {
      flash(t(problem.why === 'MISSING' || problem.why === 'ABSENT' ? 'kiosk.camera.missing' : 'kiosk.camera.failed'), 'warn');
    }
  }));
}

function decorate() {
  const leave = byTestId('call-leave');
  if (kinds.has('slipPrinter') && leave && !byTestId('print-queue-slip')) queueSlip(leave);
  const form = document.querySelector('#settle form:not([data-devices])');
  if (form) identity(form);
  if (!kinds.has('documentCamera')) return;
  for (const input of document.querySelectorAll('[data-testid^="material-upload-"]:not(:disabled)')) {
    if (!byTestId(input.dataset.testid.replace('material-upload-', 'capture-'))) pageCamera(input);
  }
}

new MutationObserver(decorate).observe(byId('main'), { childList: true, subtree: true });
decorate();
