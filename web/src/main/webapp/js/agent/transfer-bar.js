// Passing the call on: to whom, how and why; then where it stands. Until the other side has it the call stays mine.

import { post, put, remove } from '../api.js';
import { t } from '../i18n.js';
import { byId, byTestId, fill, h, icon, onPress } from '../dom.js';
import { complain, flash } from '../flash.js';
import { me } from '../staff/staff.js';
import { groupOptions, nameOfGroup } from './groups.js';
import { field, formDialog } from './form-dialog.js';

const OPEN = new Set(['RINGING', 'TOGETHER']);
const LONGEST = 500;

export class TransferBar {
  /** Of these the agent is told once that they came back. */
  #asked = new Set();

  /** @param {() => void} onmoved the call may be somebody else's now */
  constructor(store, notes, onmoved) {
    Object.assign(this, { store, notes, onmoved, bar: byId('transfer-bar'), button: byTestId('transfer-call') });
    this.button.addEventListener('click', () => this.#open());
    store.addEventListener('change', () => this.#show());
  }

  async #open() {
    const { call, file } = this.store;
    const group = h('select', { className: 'w-select', testid: 'transfer-group' }, await groupOptions(file?.group));
    const kind = h('select', { className: 'w-select', testid: 'transfer-kind' }, ['WARM', 'BLIND'].map((one) => h('option', { value: one }, t(`agent.transfer.${one}`))));
    const reason = h('textarea', { className: 'w-textarea', testid: 'transfer-reason', rows: 4, maxlength: LONGEST, placeholder: t('agent.transfer.reason.hint'), value: this.notes.text.slice(0, LONGEST) });
    formDialog({
      id: 'transfer-dialog', title: t('agent.transfer.title'), text: t('agent.transfer.text'), submit: t('agent.transfer.send'), testid: 'transfer-send',
      fields: [field('transfer-group', t('agent.transfer.group'), group), field('transfer-kind', t('agent.transfer.kind'), kind), field('transfer-reason', t('agent.transfer.reason'), reason)],
      send: async () => {
        const { id } = await post(`/calls/${call.id}/transfers`, { group: group.value, kind: kind.value, reason: reason.value.trim() });
        this.#asked.add(id);
        await this.store.readCall();
      },
    });
  }

  #show() {
    const { call, guest } = this.store;
    const transfer = call?.transfer ?? null;
    const open = OPEN.has(transfer?.state) && !guest;
    this.button.disabled = Boolean(guest || open);
    this.bar.hidden = !open;
    if (!guest && transfer?.state === 'RETURNED' && this.#asked.delete(transfer.id)) {
      flash(t('agent.transfer.returned', { group: nameOfGroup(transfer.group) }), 'warn');
    }
    if (open) this.#paint(transfer);
  }

  #paint(transfer) {
    const facts = { group: nameOfGroup(transfer.group), name: transfer.targetName ?? '' };
    const together = transfer.state === 'TOGETHER';
    const path = `/calls/${this.store.call.id}/transfers/${transfer.id}`;
    fill(this.bar, icon('phone'),
      h('span', { className: 'w-grow' }, t(together ? 'agent.transfer.together' : transfer.target ? 'agent.transfer.ringingAt' : 'agent.transfer.ringing', facts)),
      h('button', { type: 'button', className: 'w-button', testid: 'transfer-cancel', onclick: () => this.#act(() => remove(path)) }, t('agent.transfer.cancel')),
      together && transfer.from === me.username && onPress(h('button', { type: 'button', className: 'w-button w-button--primary', testid: 'transfer-complete' }, t('agent.transfer.complete')),
        () => this.#act(() => put(`${path}/completion`))));
    this.bar.dataset.state = transfer.state;
  }

  async #act(act) {
    try {
      await act();
    } catch (problem) {
      complain(problem);
    }
    this.onmoved();
  }
}
