// What acceptance at a distance awaits of staff, as the models say it: opened from the workbench while they talk, or from
// the record afterwards. Each act is one button with a plain sentence; the server has the last word.

import { h, badge, note, onPress } from '../dom.js';
import { t, formatDate } from '../i18n.js';

const WAITS = { Task_OpenApprovalSystem: openSystem, Task_CompleteApplication: complete, Task_EnterNumber: enterNumber, Task_DecideAcceptance: decide };

/**
 * @param {object} file the case
 * @param {{act: (method: string, path: string, body?: object) => Promise<void>, typed: Record<string, string>}} how
 * `typed` keeps what was typed while the picture is drawn anew
 */
export function caseActs(file, how) {
  const { openTasks = [], handOver, decision, promise, mayHandle, mayDecide, heldByAnother } = file.acceptance ?? {};
  return [
    handOver && systemState(handOver, how),
    ...openTasks.filter((task) => (task === 'Task_DecideAcceptance' ? mayDecide : mayHandle)).map((task) => WAITS[task]?.(file, how)),
    heldByAnother && note('info', 'person', h('p', { testid: 'decision-held' }, t('service.decide.held'))),
    mayHandle && handOver?.state === 'WAITING' && !handOver.number && numberForm(how),
    decision && h('p', { className: 'w-service__line' }, badge(t(decision.accepted ? 'service.accepted' : 'service.notAccepted'), decision.accepted ? 'ok' : 'bad'), decision.atOnce && badge(t('service.atOnce'), 'ok'), decision.reason),
    promise && promiseState(promise),
  ].filter(Boolean);
}

const button = (testid, text, act, kind = 'w-button--primary') => onPress(h('button', { type: 'button', className: `w-button ${kind}`, testid }, text), act);

function openSystem({ acceptance }, { act }) {
  return h('div', { className: 'w-service__act' },
    h('p', {}, t(acceptance.handOver?.state === 'REFUSED' ? 'service.system.again' : 'service.system.open')),
    button('open-approval-system', t('service.system.openAct'), () => act('post', '/approval-system')));
}

function systemState({ state, system, failure, address, number, numberState, tries }) {
  if (number) return h('p', { className: 'w-service__line' }, t('service.number'), ' ', h('strong', { className: 'w-number', testid: 'external-number-known' }, number), numberState && badge(numberState, 'info'));
  if (state === 'WAITING') return note('info', 'refresh', h('p', { testid: 'approval-system-state' }, t(tries ? 'service.system.away' : 'service.system.asking', { system: system || t('service.system.name') })));
  if (state === 'REFUSED') return note('bad', 'bad', h('p', { testid: 'approval-system-state' }, t('service.system.refused', { why: failure })));
  return address && h('p', { className: 'w-service__line' }, h('a', { className: 'w-button', href: address, target: '_blank', rel: 'noopener noreferrer', testid: 'approval-system-link' }, t('service.system.goThere'), h('span', { className: 'w-hidden' }, t('app.newWindow'))));
}

function complete({ acceptance }, how) {
  return h('div', { className: 'w-service__act' },
    h('p', {}, t(acceptance.handOver?.address ? 'service.system.complete' : 'service.system.byHand')),
    button('complete-application', t('service.system.completeAct'), () => how.act('post', '/application')), numberForm(how));
}

function enterNumber(file, how) {
  return h('div', { className: 'w-service__act' }, note('warn', 'warn', t('service.noNumber')), numberForm(how));
}

function numberForm({ act, typed }) {
  const input = h('input', { className: 'w-input', testid: 'external-number', maxlength: 60, autocomplete: 'off', 'aria-label': t('service.number'), placeholder: t('service.number'), value: typed.number ?? '', oninput: () => { typed.number = input.value; } });
  return h('div', { className: 'w-service__form' }, input, button('save-external-number', t('service.saveNumber'), () => act('put', '/external-number', { number: input.value.trim() }), ''));
}

function decide({ acceptance }, { act, typed }) {
  const reason = h('input', { className: 'w-input', testid: 'acceptance-reason', maxlength: 1000, autocomplete: 'off', 'aria-label': t('service.reason'), placeholder: t('service.reason'), value: typed.reason ?? '', oninput: () => { typed.reason = reason.value; } });
  const say = (accepted) => act('put', '/acceptance', { accepted, reason: reason.value.trim() || undefined });
  return h('div', { className: 'w-service__act' },
    h('p', {}, t(acceptance.immediate ? 'service.decide.immediate' : 'service.decide')),
    h('div', { className: 'w-service__form' }, reason,
      button('accept-case', t('service.accept'), () => say(true)), button('refuse-case', t('service.refuse'), () => say(false), '')));
}

function promiseState({ dueOn, missing, promisedAt, overdueAt, keptAt }) {
  const key = keptAt ? 'kept' : overdueAt ? 'overdue' : promisedAt ? 'given' : 'proposed';
  return h('p', { className: 'w-service__line', testid: 'promise-state', 'data-state': key }, badge(t('service.promise'), { kept: 'ok', overdue: 'bad' }[key] ?? 'warn'), t(`service.promise.${key}`, { n: missing.length, day: formatDate(dueOn) }));
}
