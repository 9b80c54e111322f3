// The chief's board: who is on duty since when and why not, and sets others (总客服).

import { put } from '../api.js';
import { t } from '../i18n.js';
import { badge, fill, h, onPress } from '../dom.js';
import { complain } from '../flash.js';
import { clock, everySecond, secondsSince } from '../staff/time.js';

const LOOKS = { READY: 'ok', OFFERED: 'info', IN_CALL: 'info', WRAP_UP: 'info', BREAK: 'warn', NOT_RESPONDING: 'bad' };
const MAY = { READY: ['BREAK', 'OFFLINE'], BREAK: ['READY', 'OFFLINE'], NOT_RESPONDING: ['READY', 'OFFLINE'] };

export class DutyBoard {
  constructor(place, onset) {
    this.place = place;
    this.onset = onset;
    place.hidden = false;
    this.list = h('ul', { className: 'w-people' });
    fill(place, h('h3', {}, t('agent.board')), this.list);
  }

  show(agents) {
    const there = agents.filter(({ state }) => state !== 'OFFLINE');
    fill(this.list, there.length ? there.map((agent) => this.#row(agent)) : h('li', { className: 'w-none' }, t('agent.board.none')));
  }

  #row({ username, displayName, state, reason, next, since }) {
    const lasts = h('span', { className: 'w-number w-soft' });
    everySecond(lasts, () => { lasts.textContent = clock(secondsSince(since)); });
    return h('li', { 'data-agent': username },
      h('span', { className: 'w-grow' }, displayName),
      badge(t(`agent.presence.${state}`), LOOKS[state]),
      reason && h('span', { className: 'w-soft w-small' }, reasonText(reason)),
      next && h('span', { className: 'w-soft w-small' }, t('agent.board.next', { state: t(`agent.presence.${next}`) })),
      lasts,
      (MAY[state] ?? ['BREAK', 'OFFLINE']).map((to) => this.#setter(username, displayName, to)));
  }

  #setter(username, displayName, state) {
    return onPress(h('button', { type: 'button', className: 'w-button w-button--small', testid: `set-${username}-${state}`, 'aria-label': t(`agent.board.set.${state}.of`, { name: displayName }) }, t(`agent.board.set.${state}`)), async () => {
      try {
        await put(`/agents/${encodeURIComponent(username)}/presence`, { state, reason: state === 'BREAK' ? 'CHIEF' : null });
        this.onset();
      } catch (problem) {
        complain(problem);
      }
    });
  }
}

function reasonText(reason) {
  const key = `agent.breakReason.${reason}`;
  const text = t(key);
  return text === key ? reason : text;
}
