// The point's daily test call, made by the terminal while nobody stands at it. Which day was tested is kept in a cookie:
// leaving a session empties every other store.

import { get } from '../api.js';
import { h } from '../dom.js';
import { checkDevices, report } from '../devicecheck/check.js';
import { terminal } from './config.js';

const LOOK_EVERY = 30_000;
const READ_EVERY = 600_000;
const CITY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });

const tested = () => document.cookie.match(/(?:^|; )cw_kiosk_tested=([^;]*)/)?.[1];

/** @param {() => boolean} isIdle whether nobody is at the terminal */
export function testAsScheduled(isIdle) {
  const { siteCode, key } = terminal();
  if (!siteCode || !key) return;
  let schedule = null;
  let read = -Infinity;
  let running = false;

  async function look() {
    if (running || !isIdle()) return;
    running = true;
    try {
      if (Date.now() - read > READ_EVERY) {
        schedule = (await get(`/device-checks/sites/${encodeURIComponent(siteCode)}/test-call`, { background: true, tries: 1 })).at;
        read = Date.now();
      }
      const [day, time] = CITY.format(new Date()).split(' ');
      if (!schedule || time < schedule || tested() === day) return;
      const found = await checkDevices({ video: h('video', { muted: true, playsinline: true }), attended: false });
      if (!isIdle()) return;
      if (await report(found, { channel: 'KIOSK', siteCode, scheduled: true, terminalKey: key })) document.cookie = `cw_kiosk_tested=${day}; path=/; max-age=172800; samesite=strict`;
    } catch {
      // the line is down: the server notices that nothing came
    } finally {
      running = false;
    }
  }
  setInterval(look, LOOK_EVERY);
  look();
}
