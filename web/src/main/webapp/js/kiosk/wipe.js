// The next citizen finds nothing of the last one: session, storage, language, size of text, page and way back.
// A session that could not be ended is tried again until it is; before that nobody gets past this.

import { fill, h, icon } from '../dom.js';
import { t } from '../i18n.js';
import { leave } from '../citizen/session.js';

const AGAIN = 2000;
const OF_A_VISIT = ['cw_locale', 'cw_text'];
let running = null;

export const isOpen = () => document.cookie.includes('cw_csrf=');

/** Whether a visit has left anything yet, such as another language. */
export const isTouched = () => isOpen() || OF_A_VISIT.some((cookie) => document.cookie.includes(`${cookie}=`));

/** Ends the session on the server and drops what this page can drop. */
export async function clear() {
  for (const cookie of OF_A_VISIT) document.cookie = `${cookie}=; path=/; max-age=0`;
  while (isOpen()) {
    try {
      await leave();
      break;
    } catch {
      await new Promise((wake) => setTimeout(wake, AGAIN));
    }
  }
  sessionStorage.clear();
  localStorage.clear();
}

/** Clears and goes back to the start without leaving a way back. */
export function wipe() {
  running ??= (async () => {
    const veil = h('div', { className: 'w-kiosk-veil', role: 'alert', testid: 'kiosk-wiping' }, icon('refresh'), t('kiosk.wiping'));
    for (const dialog of document.querySelectorAll('dialog[open]')) dialog.close();
    fill(document.getElementById('main'));
    document.body.append(veil);
    await clear();
    location.replace('/kiosk');
  })();
  return running;
}
