// What makes this machine a self-service terminal: the cookie an administrator's link left, `<site>~<port>~<key>`.
// A cookie, because leaving a session has the browser drop its storage; the server reads the port for the page's policy.

import { siteCode } from '../site.js';

const COOKIE = 'cw_kiosk';
const TEN_YEARS = 315360000;
const USUAL_PORT = 18900;

export const isKiosk = () => document.documentElement.dataset.audience === 'kiosk';

/** @returns {{siteCode: string|null, port: number, key: string}} */
export function terminal() {
  const [siteCode = '', port = '', key = ''] = (document.cookie.match(/(?:^|; )cw_kiosk=([^;]*)/)?.[1] ?? '').split('~');
  return { siteCode: siteCode || null, port: Number(port) || USUAL_PORT, key };
}

/** Takes over what the administrator's link says, once. @returns whether there was something */
export function setUp(query) {
  const site = query.get('site') ?? '';
  if (!/^[A-Za-z0-9_-]{1,40}$/.test(site)) return false;
  const port = /^\d{4,5}$/.test(query.get('port') ?? '') ? query.get('port') : USUAL_PORT;
  const key = /^[0-9a-f]{32}$/.test(query.get('key') ?? '') ? query.get('key') : '';
  document.cookie = `${COOKIE}=${site}~${port}~${key}; path=/; max-age=${TEN_YEARS}; samesite=strict`;
  return true;
}

const isSmall = () => matchMedia('(max-width: 640px), (pointer: coarse) and (max-width: 900px)').matches;

/** Where a test or a call comes from. */
export function here() {
  return isKiosk() ? { channel: 'KIOSK', siteCode: terminal().siteCode } : { channel: isSmall() ? 'MOBILE' : 'PC', siteCode: siteCode() };
}
