// Between calls: what my presence means, whether every department is staffed (8.1.2), and my last cases.

import { get } from '../api.js';
import { t, formatTime } from '../i18n.js';
import { byId, fill, h, badge } from '../dom.js';
import { coalesce } from '../staff/coalesce.js';
import { me } from '../staff/staff.js';
import { AppointmentsPanel } from './appointments-panel.js';
import { DutyBoard } from './duty-board.js';
import { clock, everySecond, secondsSince } from '../staff/time.js';

const PAUSE_MS = 2000;
const IN_HAND = new Set(['IN_CALL', 'WRAP_UP']);

export class IdlePanel {
  #waiting = { count: 0, since: null };
  #returning = true;
  #callingBack = false;

  constructor({ live, presence, ontake }) {
    this.presence = presence;
    this.appointments = new AppointmentsPanel(live);
    this.board = me.isChief ? new DutyBoard(byId('duty-people'), () => this.#loadDuty()) : null;
    presence.addEventListener('change', () => this.#showPresence());
    live.on('presence', coalesce(() => this.#loadDuty(), PAUSE_MS));
    live.on('calls', coalesce(() => this.#loadLine(), PAUSE_MS));
    everySecond(byId('line-now'), () => this.#showLine());
    byId('take-call').addEventListener('click', ontake);
    byId('be-ready').addEventListener('click', () => presence.set('READY'));
  }

  load() {
    this.#loadLine();
    this.#loadDuty();
    this.#loadCases();
    this.appointments.load();
  }

  /** It rings at a caller who is called back. */
  set callingBack(calling) {
    if (this.#callingBack === calling) return;
    this.#callingBack = calling;
    if (this.presence.view) this.#showPresence();
  }

  /** While the call comes back to this window nothing is said of others. */
  set returning(returning) {
    this.#returning = returning;
    if (this.presence.view) this.#showPresence();
  }

  /** Whether my call is open in another window or on another device: it is in one place at a time. */
  get elsewhere() {
    return IN_HAND.has(this.presence.view?.state) && !this.#returning && !this.#callingBack;
  }

  #showPresence() {
    const { state } = this.presence.view;
    const face = this.#callingBack ? 'CALLBACK' : state;
    byId('idle-title').textContent = t(`agent.idle.${face}`);
    byId('idle-text').textContent = t(this.elsewhere ? 'agent.idle.elsewhere' : `agent.idle.${face}.text`);
    byId('take-call').hidden = !this.elsewhere;
    byId('be-ready').hidden = !['OFFLINE', 'BREAK', 'NOT_RESPONDING'].includes(state);
    byId('idle').dataset.state = state;
  }

  async #loadLine() {
    this.#waiting = await get('/calls/waiting', { background: true }).catch(() => ({ count: 0, since: null }));
    this.#showLine();
  }

  #showLine() {
    const { count, since } = this.#waiting;
    byId('line-now').textContent = count ? t('agent.line', { count, longest: clock(since ? secondsSince(since) : 0) }) : t('agent.line.empty');
  }

  async #loadDuty() {
    const [departments, agents] = await Promise.all(['/agents/departments', '/agents'].map((path) => get(path, { background: true }).catch(() => null)));
    byId('duty').setAttribute('aria-busy', 'false');
    if (!departments || !agents) return;
    this.board?.show(agents.rows);
    const general = generalDesk(agents.rows);
    const rows = [general, ...departments.rows];
    fill(byId('duty'), rows.map((row) => h('tr', {},
      h('th', { scope: 'row' }, row.name),
      h('td', { className: 'w-number' }, String(row.present)),
      h('td', { className: 'w-number' }, String(row.ready)),
      h('td', {}, row.present === 0 ? badge(t('agent.duty.none'), 'bad') : row.ready === 0 ? badge(t('agent.duty.busy'), 'warn') : badge(t('agent.duty.ok'), 'ok')))));
    const deserted = departments.rows.filter((row) => row.present === 0).length;
    byId('duty-warning').hidden = deserted === 0;
    byId('duty-warning-text').textContent = t(general.present ? 'agent.duty.warning' : 'agent.duty.deserted', { count: deserted });
  }

  async #loadCases() {
    const { rows } = await get('/cases?mine=true&max=6', { background: true }).catch(() => ({ rows: [] }));
    fill(byId('my-cases'), rows.length
      ? rows.map((row) => h('li', {}, h('a', { href: `/records/${encodeURIComponent(row.number)}` },
        h('span', { className: 'w-recent__item' }, row.itemName ?? t('agent.item.none')),
        h('span', { className: 'w-recent__who' }, row.applicantName ?? t('agent.caller.unidentified')),
        h('span', { className: 'w-recent__time w-number' }, formatTime(row.openedAt)),
        badge(t(`staff.case.state.${row.state}`), { SUBMITTED: 'ok', RETURNED: 'warn' }[row.state]))))
      : h('li', { className: 'w-none' }, t('agent.idle.noCases')));
  }
}

/** Who answers for every department: agents who belong to none. */
function generalDesk(agents) {
  const there = agents.filter(({ groups, state }) => state !== 'OFFLINE' && groups.includes('roleAgent') && !groups.includes('roleTown') && !groups.some((group) => group.startsWith('dept')));
  return { name: t('staff.group.roleAgent'), present: there.length, ready: there.filter(({ state }) => state === 'READY').length };
}
