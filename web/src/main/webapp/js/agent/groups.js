// The departments and the general desk that a call or a question may go to, with who is there now.

import { get } from '../api.js';
import { t } from '../i18n.js';
import { h } from '../dom.js';

export const GENERAL_DESK = 'roleAgent';

export const nameOfGroup = (group) => t(group === GENERAL_DESK ? 'staff.group.roleAgent' : `department.${group}`);

/** Options of a select; the proposed group comes first. */
export async function groupOptions(proposed) {
  const { rows } = await get('/agents/departments').catch(() => ({ rows: [] }));
  const groups = [...rows.map(({ group, ready }) => ({ group, ready })), { group: GENERAL_DESK }];
  groups.sort((one, other) => Number(other.group === proposed) - Number(one.group === proposed));
  return groups.map(({ group, ready }) => h('option', { value: group },
    ready === undefined ? nameOfGroup(group) : `${nameOfGroup(group)} · ${t('agent.duty.ready')} ${ready}`));
}
