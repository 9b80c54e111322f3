// The call from a terminal: about an item with a proven identity, or first the conversation and the rest in it (mode 2).

import { post } from '../api.js';
import { fill, h, note } from '../dom.js';
import { lang, t } from '../i18n.js';
import { terminal } from './config.js';

/**
 * Places it and opens the room; a refusal is said in its place.
 *
 * @param {{itemCode?: string, mode: string}} wish @param {HTMLElement} refusal @param {Function} onUnproven an identity is asked for
 */
export async function placeCall(wish, refusal, onUnproven = () => {}) {
  fill(refusal);
  try {
    const call = await post('/calls', { ...wish, channel: 'KIOSK', siteCode: terminal().siteCode, language: lang });
    location.replace(`/kiosk/room/${encodeURIComponent(call.id)}`);
    await new Promise(() => {}); // stays busy until the room opens
  } catch (problem) {
    if (problem.code === 'IDENTITY_REQUIRED' || problem.status === 401) onUnproven();
    else refuse(refusal, problem);
  }
}

export function refuse(refusal, problem) {
  fill(refusal, note('warn', 'info', h('p', {}, problem.detail), problem.facts?.phone && h('p', {}, h('strong', {}, t('home.phone')), ' ', problem.facts.phone)));
}
