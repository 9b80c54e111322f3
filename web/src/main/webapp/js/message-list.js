// Messages to whoever looks: the sentence of each kind, and a list that is read one by one.

import { put } from './api.js';
import { h, icon, onPress } from './dom.js';
import { formatDateTime, has, t } from './i18n.js';
import { complain } from './flash.js';

/** @param {{kind: string, facts: object}} row facts are numbers, codes and instants */
export function messageText({ kind, facts }) {
  const department = `department.${facts.group}`;
  return t(`message.${kind}`, { ...facts, at: formatDateTime(facts.at), group: facts.group && (has(department) ? t(department) : t('staff.group.roleAgent')) });
}

/** @param {object[]} rows unread @param {(row: object) => any} more what follows the sentence @param {Function} onRead */
export function messageList(rows, more, onRead) {
  return h('ul', { className: 'w-messages__list' }, rows.map((row) => {
    const done = h('button', { type: 'button', className: 'w-button w-button--small', testid: `message-read-${row.id}` }, icon('check'), t('messages.read'));
    onPress(done, () => put(`/notifications/${row.id}/read`).then(onRead, complain));
    return h('li', { 'data-kind': row.kind }, h('span', { className: 'w-grow' }, messageText(row), ' ', more(row)), messageTime(row), done);
  }));
}

export const messageTime = ({ createdAt }) => h('time', { className: 'w-soft w-small w-number', datetime: createdAt }, formatDateTime(createdAt));
