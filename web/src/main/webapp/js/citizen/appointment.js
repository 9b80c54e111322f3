// A call at an agreed time, or a wish to be contacted where no time suits or the point is closed.

import { get, post, put } from '../api.js';
import { badge, fill, h, icon, note, onPress } from '../dom.js';
import { formatDate, formatDateTime, formatTime, t } from '../i18n.js';
import { complain } from '../flash.js';
import { field, markAll } from './fields.js';

const DAYS = 7;
const DAY_MS = 86_400_000;
const LOOKS = { BOOKED: 'info', REMINDED: 'info', KEPT: 'ok', MISSED: 'warn', CANCELLED: null };
const dayOf = (n) => new Date(Date.now() + n * DAY_MS).toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
const whenOf = ({ slotAt }) => (slotAt ? formatDateTime(slotAt) : t('appointment.anyTime'));

/** @param {{siteCode?: string, itemCode?: string}} about @param {(made: object) => void} onBooked */
export function appointmentForm(about, onBooked) {
  const site = about.siteCode ?? 'CITY';
  const slots = h('select', { className: 'w-select', name: 'slotAt', testid: 'appointment-slot' });
  const days = h('select', { className: 'w-select', name: 'day', testid: 'appointment-day', onchange: () => load() },
    Array.from({ length: DAYS }, (_, n) => h('option', { value: dayOf(n) }, formatDate(`${dayOf(n)}T12:00:00+08:00`))));
  const send = h('button', { type: 'submit', className: 'w-button w-button--primary', testid: 'appointment-send' }, t('appointment.send'));
  const form = h('form', { className: 'w-stack w-stack--s', novalidate: true, testid: 'appointment-form' },
    field({ name: 'day', label: t('appointment.day'), control: days }),
    field({ name: 'slotAt', label: t('appointment.slot'), control: slots }),
    field({ name: 'contact', label: t('callBack.contact'), hint: t('appointment.contactHint'), testid: 'appointment-contact', autocomplete: 'tel', maxlength: 120 }),
    h('div', {}, send));

  async function load() {
    const { rows } = await get(`/appointments/slots?site=${encodeURIComponent(site)}&day=${days.value}`).catch(() => ({ rows: [] }));
    const free = rows.filter((slot) => slot.free > 0);
    fill(slots, free.map((slot) => h('option', { value: slot.at }, formatTime(slot.at))), h('option', { value: '' }, t(free.length ? 'appointment.anyTime' : 'appointment.noSlot')));
  }

  onPress(send, async () => {
    try {
      const made = await post('/appointments', { ...about, slotAt: slots.value || null, contact: form.elements.contact.value });
      fill(form, note('ok', 'ok', h('p', { testid: 'appointment-booked' }, t('appointment.booked', { when: whenOf(made), contact: made.contact })),
        h('p', {}, h('a', { href: '/mine' }, t('nav.mine')))));
      onBooked?.(made);
    } catch (problem) {
      if (!markAll(form, problem.violations)) complain(problem);
      if (problem.code === 'SLOT_TAKEN') await load();
    }
  });
  load();
  return form;
}

/** One's own appointments; nothing where there are none. */
export async function appointmentList(onChange) {
  const { rows } = await get('/appointments').catch(() => ({ rows: [] }));
  if (!rows.length) return null;
  return h('section', { className: 'w-card w-stack', 'aria-labelledby': 'appointments-title' },
    h('h2', { id: 'appointments-title' }, t('appointment.mine')),
    h('ul', { className: 'w-people' }, rows.map((row) => h('li', { testid: `appointment-${row.id}` },
      icon('clock'), h('span', { className: 'w-grow' }, whenOf(row), row.itemName && ` · ${row.itemName}`),
      badge(t(`appointment.state.${row.state}`), LOOKS[row.state]),
      ['BOOKED', 'REMINDED'].includes(row.state) && onPress(h('button', { type: 'button', className: 'w-button w-button--small', testid: 'appointment-cancel' }, t('appointment.cancel')), async () => {
        try {
          await put(`/appointments/${encodeURIComponent(row.id)}/outcome`, { state: 'CANCELLED' });
          await onChange();
        } catch (problem) {
          complain(problem);
        }
      })))));
}
