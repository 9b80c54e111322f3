// The keys of the workbench. Each is shown where it works and listed in one place; hanging up wants the key twice.

import { t } from '../i18n.js';
import { byId, byTestId, h, moveTo } from '../dom.js';
import { flash } from '../flash.js';
import { closePreview } from './preview.js';

const TWICE_MS = 3000;

export function shortcuts({ stage, offers, hangUp }) {
  let askedAt = 0;
  const talking = () => byId('main').dataset.stage === 'call';
  const focus = (node) => {
    if (!talking()) return;
    if (node.closest('.w-right')) closePreview();
    if (node.matches('input,textarea,select')) node.focus();
    else moveTo(node);
  };
  const end = () => {
    if (!talking()) return;
    if (Date.now() - askedAt < TWICE_MS) hangUp();
    else flash(t('agent.keys.endAgain'));
    askedAt = Date.now();
  };
  const keys = {
    KeyA: ['A', 'answer', () => offers.answer()],
    KeyX: ['X', 'decline', () => offers.decline()],
    KeyM: ['M', 'mic', () => talking() && byId('toggle-mic').click()],
    KeyC: ['C', 'camera', () => talking() && byId('toggle-camera').click()],
    KeyF: ['F', 'form', () => focus(byId('form-title'))],
    KeyR: ['R', 'review', () => focus(byId('materials-title'))],
    KeyT: ['T', 'chat', () => focus(byTestId('chat-input'))],
    KeyK: ['K', 'knowledge', () => focus(byId('knowledge-search'))],
    KeyN: ['N', 'notes', () => focus(byId('notes'))],
    KeyE: ['E', 'end', end],
  };
  addEventListener('keydown', (event) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || !keys[event.code]) return;
    event.preventDefault();
    keys[event.code][2]();
  });
  byId('show-keys').addEventListener('click', () => list(keys));
}

function list(keys) {
  const dialog = h('dialog', { className: 'w-dialog', 'aria-labelledby': 'keys-title' },
    h('h2', { id: 'keys-title' }, t('agent.keys')),
    h('dl', { className: 'w-facts w-keys' }, Object.values(keys).map(([key, name]) => [h('dt', {}, h('kbd', {}, `Alt + ${key}`)), h('dd', {}, t(`agent.keys.${name}`))])),
    h('div', { className: 'w-dialog__actions' }, h('button', { type: 'button', className: 'w-button w-button--primary', autofocus: true, onclick: () => dialog.close() }, t('staff.close'))));
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
