// One-time pass for a socket, fetched with the page's own sign-in.

import { post } from '../api.js';

/** @param {string} [callId] @returns {Promise<string>} valid for 60 s and one use */
export async function ticket(callId) {
  const answer = await post('/socket-tickets', callId ? { callId } : {});
  return answer.ticket;
}
