// How facts of an item are said.

import { t, has } from '../i18n.js';

/** "当场办结" or "承诺 3 个工作日". */
export function limitText({ type, promisedDays, dayUnit = 'WORKING' }) {
  if (type === 'IMMEDIATE' || promisedDays === 0) return t('item.atOnce');
  return t(`item.promised.${dayUnit}`, { n: promisedDays });
}

export const departmentName = (group) => (has(`department.${group}`) ? t(`department.${group}`) : group ?? '');
