// Who is to be called at an agreed time, or waits to be contacted: next first, with the contact on demand and what came of it.

import { get, post, put } from '../api.js';
import { fill, h, byId, onPress } from '../dom.js';
import { formatDateTime, t } from '../i18n.js';
import { complain } from '../flash.js';

export class AppointmentsPanel {
  constructor(live) {
    this.box = byId('appointments');
    this.list = byId('appointments-list');
    live.on('notifications', (hint) => (!hint || hint.kind.startsWith('APPOINTMENT')) && this.load());
  }

  async load() {
    const { rows } = await get('/appointments?max=20', { background: true }).catch(() => ({ rows: [] }));
    this.box.hidden = rows.length === 0;
    fill(this.list, rows.map((row) => this.#row(row)));
  }

  #row(row) {
    const contact = h('span', { className: 'w-number' }, row.contact);
    const path = `/appointments/${encodeURIComponent(row.id)}`;
    const settle = (state) => this.#button(`appointment-${state.toLowerCase()}`, t(`appointment.set.${state}`), async () => {
      await put(`${path}/outcome`, { state });
      await this.load();
    });
    return h('li', { 'data-appointment': row.id },
      h('strong', {}, row.slotAt ? formatDateTime(row.slotAt) : t('appointment.anyTime')),
      h('span', { className: 'w-grow' }, row.itemName ?? t('agent.item.none')),
      contact,
      this.#button('appointment-contact', t('appointment.reveal'), async () => { contact.textContent = (await post(`${path}/contact`)).contact; }),
      settle('KEPT'), settle('MISSED'));
  }

  #button(testid, text, act) {
    return onPress(h('button', { type: 'button', className: 'w-button w-button--small', testid }, text), () => act().catch(complain));
  }
}
