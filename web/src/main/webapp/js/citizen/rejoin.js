// Back into a call at this device, by the six digits that the other device shows.

import { post } from '../api.js';
import { h, onPress } from '../dom.js';
import { t } from '../i18n.js';
import { roomOf } from './live-call.js';

/** @param {{callId?: string}} [known] the call, at its own address @returns {HTMLElement} */
export function rejoinForm({ callId } = {}) {
  const input = h('input', { className: 'w-input w-number', testid: 'rejoin-code', id: 'rejoin-input', inputmode: 'numeric', autocomplete: 'one-time-code', maxlength: 7, 'aria-describedby': 'rejoin-said', placeholder: t('rejoin.hint') });
  const said = h('p', { className: 'w-field__error', id: 'rejoin-said', role: 'alert' });
  const go = async () => {
    const code = input.value.replace(/\D/g, '');
    said.textContent = code.length === 6 ? '' : t('rejoin.sixDigits');
    if (said.textContent) return input.focus();
    try {
      const call = await post('/citizen-sessions/rejoin', { code, callId });
      location.assign(roomOf({ id: call.callId }));
    } catch (problem) {
      said.textContent = problem.detail;
      input.select();
    }
    return undefined;
  };
  const button = onPress(h('button', { type: 'submit', className: 'w-button w-button--primary', testid: 'rejoin-submit' }, t('rejoin.go')), go);
  return h('form', { className: 'w-rejoin', onsubmit: (event) => { event.preventDefault(); button.click(); } },
    h('label', { className: 'w-field__label', htmlFor: 'rejoin-input' }, t('rejoin.label')),
    h('div', { className: 'w-rejoin__row' }, input, button), said);
}
