// While the agent passes the call on, the citizen is told to whom in one sentence; nobody is left without a word.

import { t } from '../i18n.js';

const WORDS = { RINGING: 'room.transfer.ringing', TOGETHER: 'room.transfer.together' };

/** @param {{transfer?: {group: string, state: string}}} call */
export function showTransfer(place, { transfer }) {
  const key = WORDS[transfer?.state];
  place.hidden = !key;
  if (key) place.textContent = t(key, { group: t(transfer.group === 'roleAgent' ? 'staff.group.roleAgent' : `department.${transfer.group}`) });
}
