// Who does not find the item, or has no card at hand, speaks first: item and identity follow in the call (DB4110 10.2.1.1).

import { h, icon, onPress } from '../dom.js';
import { t } from '../i18n.js';
import { visit as beginVisit } from '../citizen/session.js';
import { placeCall, refuse } from './place-call.js';

/** @returns {{button: HTMLElement, refusal: HTMLElement}} */
export function callFirst() {
  const refusal = h('div', { role: 'alert' });
  const begin = () => beginVisit().then(() => placeCall({ mode: 'REMOTE_ACCEPTANCE' }, refusal), (problem) => refuse(refusal, problem));
  const button = onPress(h('button', { type: 'button', className: 'w-button w-button--large', testid: 'call-start-unidentified' }, icon('video'), t('kiosk.callFirst')), begin);
  return { button, refusal };
}
