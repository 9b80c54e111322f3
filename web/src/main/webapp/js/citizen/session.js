// Who this browser has proven to be. The token lives in a cookie no script reads; what is shown comes masked.

import { get, post, put, remove } from '../api.js';
import { clearVisit } from '../site.js';

const NOBODY = { level: 0, applicant: null };
const listeners = new Set();
let current = null;

export const onSession = (listener) => listeners.add(listener);

function is(session) {
  current = session ?? NOBODY;
  for (const listener of listeners) listener(current);
  return current;
}

/** The session as the server knows it; nobody where there is none or it has expired. */
export async function session() {
  if (current) return current;
  if (!document.cookie.includes('cw_csrf=')) return is(NOBODY);
  try {
    return is(await get('/citizen-sessions/me'));
  } catch (problem) {
    if ([401, 403, 404].includes(problem.status)) return is(NOBODY);
    throw problem;
  }
}

/** Asks the server anew: it has taken a proof back. */
export function refresh() {
  current = null;
  return session();
}

/** Proves an identity, in the running session where there is one: what it began stays its own. */
export async function identify(claim) {
  const known = await session();
  if (!known.expiresAt) return is(await post('/citizen-sessions', claim));
  try {
    return is(await put('/citizen-sessions/me/identity', claim));
  } catch (problem) {
    if (problem.status !== 401) throw problem;
    return is(await post('/citizen-sessions', claim));
  }
}

/** A visit, whoever it is: enough to look around and to call in mode 2. */
export async function visit() {
  const known = await session();
  return known.expiresAt ? known : is(await post('/citizen-sessions', {}));
}

/** Leaves and wipes what this browser holds. */
export async function leave() {
  await remove('/citizen-sessions/me').catch((problem) => { if (problem.status !== 401) throw problem; });
  clearVisit();
  return is(NOBODY);
}

export const isIdentified = (who) => (who?.level ?? 0) >= 1;
