// What is it about? First whose matter, then which, six to a screen.

import { get } from '../api.js';
import { fill, h, icon, state } from '../dom.js';
import { has, t } from '../i18n.js';
import { departmentName, limitText } from '../citizen/item-facts.js';
import { callFirst } from './call-first.js';

const TO_A_SCREEN = 6;
const DRAWINGS = { deptMarket: 'building', deptSocial: 'wallet', deptHousing: 'hall', deptCivil: 'people', deptPolice: 'shield', deptHealth: 'person', deptTransport: 'globe', deptConstruction: 'edit' };

/** Asked once a visit. */
const items = (visit) => (visit.items ??= get('/items?mode=ONLINE_GUIDANCE&max=200').then(({ rows }) => rows));

/** Paints into a place what comes later, or why it did not come. */
function later(work, paint, again) {
  const place = h('div', { 'aria-busy': 'true' }, h('div', { className: 'w-skeleton w-skeleton--card' }));
  work.then((rows) => fill(place, ...[paint(rows)].flat()), (problem) => fill(place, state('warn', t('home.failed'), problem.detail, h('button', { type: 'button', className: 'w-button w-button--large', onclick: again }, t('app.retry')))))
    .finally(() => place.setAttribute('aria-busy', 'false'));
  return place;
}

const again = (visit, go, name) => () => { visit.items = null; go(name); };

export function departmentStep({ visit, go }) {
  const tile = (department) => h('button', { type: 'button', className: 'w-kiosk__tile', testid: `kiosk-${department}`, onclick: () => { visit.department = department; visit.screen = 0; go('item'); } },
    icon(DRAWINGS[department] ?? 'folder'), has(`kiosk.topic.${department}`)
      ? h('div', {}, t(`kiosk.topic.${department}`), h('span', {}, departmentName(department))) : departmentName(department));
  const first = callFirst();
  return {
    title: t('kiosk.department'),
    next: first.button,
    body: [first.refusal, later(items(visit), (rows) => h('div', { className: 'w-kiosk__tiles' }, [...new Set(rows.map((item) => item.department))].map(tile)), again(visit, go, 'department'))],
  };
}

export function itemStep({ visit, go }) {
  const pick = (item) => h('button', { type: 'button', className: 'w-kiosk__item', lang: 'zh-CN', testid: `item-${item.code}`, onclick: () => { visit.item = item; go('guide'); } },
    h('strong', {}, item.name), h('span', { className: 'w-soft' }, limitText(item)));
  const turn = (by, key, drawing, testid) => h('button', { type: 'button', className: 'w-button w-button--large', testid, onclick: () => { visit.screen += by; go('item'); } }, icon(drawing), t(key));
  const first = callFirst();
  return {
    title: t('kiosk.item'),
    next: first.button,
    body: [first.refusal, later(items(visit), (all) => {
      const mine = all.filter((item) => item.department === visit.department);
      const from = visit.screen * TO_A_SCREEN;
      return [h('div', { className: 'w-kiosk__items' }, mine.slice(from, from + TO_A_SCREEN).map(pick)),
        mine.length > TO_A_SCREEN && h('div', { className: 'w-row' }, from > 0 && turn(-1, 'kiosk.previous', 'back', 'kiosk-previous'), from + TO_A_SCREEN < mine.length && turn(1, 'kiosk.next', 'arrow', 'kiosk-next'))];
    }, again(visit, go, 'item'))],
  };
}
