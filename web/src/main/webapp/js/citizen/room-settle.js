// A conversation that began before anybody was asked anything (mode 2): who it is and what it is about are settled here,
// one after the other; then the paperwork appears by itself.

import { byId, fill, h, moveTo, note } from '../dom.js';
import { formatDate, t } from '../i18n.js';
import { identityStep } from './identity.js';
import { isIdentified, onSession } from './session.js';

const PAPERWORK = ['Task_GuideApplication', 'Task_ReviewMaterials', 'Task_OpenApprovalSystem', 'Task_CompleteApplication'];

/** Whether form and materials are worked on now; in mode 1 from the beginning. */
export const hasPaperwork = (view) => view.mode !== 'REMOTE_ACCEPTANCE' || Boolean(view.receipt) || (view.acceptance?.openTasks ?? []).some((task) => PAPERWORK.includes(task));

export const isElsewhere = (view) => view.mode === 'REMOTE_ACCEPTANCE' && view.acceptance?.oneStop === false;

export class Settle {
  #face = '';

  constructor(kase) {
    this.case = kase;
    this.node = h('section', { className: 'w-card w-stack', id: 'settle', 'aria-labelledby': 'settle-title', hidden: true });
    onSession((who) => { if (isIdentified(who) && this.#face === 'identity') kase.load().catch(() => {}); });
  }

  show(view) {
    const face = view.applicant ? (hasPaperwork(view) ? (isElsewhere(view) ? `elsewhere ${view.acceptance.handOver?.state}` : '') : 'item') : 'identity';
    if (view.item) byId('room-title').textContent = t('room.titleOf', { name: view.item.name });
    if (face === this.#face) return;
    const before = this.#face;
    this.#face = face;
    this.node.hidden = !face || view.state === 'ACCEPTED' || view.state === 'SUBMITTED';
    if (!face) return;
    const step = h('div');
    const name = face.split(' ')[0];
    fill(this.node, h('h2', { id: 'settle-title', tabindex: '-1' }, t(`settle.${name}`)),
      h('p', { className: 'w-soft' }, t(`settle.${name}.text`)), step);
    if (face === 'identity') identityStep(step, { level: 0 });
    if (before) moveTo(this.node.querySelector('h2'));
  }
}

/** What may follow later, said before the applicant confirms: confirming promises it (容缺受理). */
export function promiseNote({ item, materials = [], acceptance, receipt }) {
  const promise = acceptance?.promise;
  if (!promise || promise.keptAt || !promise.missing.length || !item) return null;
  const names = promise.missing.map((code) => materials.find((one) => one.code === code)?.name ?? code).join('、');
  return h('div', { testid: 'promise-note' }, note('warn', 'clock', h('p', {}, t(receipt ? 'promise.given' : 'promise.willGive', { day: formatDate(promise.dueOn) })), h('p', { lang: 'zh-CN' }, names)));
}
