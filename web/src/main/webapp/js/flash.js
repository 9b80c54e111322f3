// Messages to the user, in the one place every page has for them. Errors stay until closed or replaced.

import { t } from './i18n.js';
import { h, fill, icon } from './dom.js';

const STAYS = 4500;
const KINDS = { status: ['', 'ok'], warn: ['--warn', 'warn'], alert: ['--error', 'bad'] };

/** @param {string} text @param {'status'|'warn'|'alert'} [kind] */
export function flash(text, kind = 'status') {
  const place = document.getElementById('flash');
  if (!place) return;
  const [look, drawing] = KINDS[kind] ?? KINDS.status;
  place.setAttribute('role', kind === 'alert' ? 'alert' : 'status');
  place.setAttribute('aria-live', kind === 'alert' ? 'assertive' : 'polite');
  const message = h('div', { className: `w-flash__message ${look && `w-flash__message${look}`}` },
    icon(drawing),
    h('span', { className: 'w-flash__text' }, text),
    h('button', { type: 'button', className: 'w-button w-button--quiet w-button--small w-flash__close', 'aria-label': t('app.close'), onclick: () => message.remove() }, icon('close')));
  fill(place, message);
  if (kind === 'status') setTimeout(() => message.remove(), STAYS);
}

export const clearFlash = () => document.getElementById('flash')?.replaceChildren();

/** A refusal in plain words: the server's sentence with what it names. */
export function complain(problem) {
  if (problem?.name === 'AbortError') return;
  if (!problem?.code) console.error(problem);
  const words = [problem?.detail ?? t('app.failed'), ...(problem?.violations ?? []).map((violation) => violation.message)];
  flash([...new Set(words)].join(' '), 'alert');
}
