// Who is in the call beside citizen and agent, and the citizen on hold: asked to wait with a sentence of one's own or the
// usual one, taken back with one click.

import { get, put, remove } from '../api.js';
import { byId, fill, h, icon, onPress } from '../dom.js';
import { t } from '../i18n.js';
import { complain, flash } from '../flash.js';

const LONGEST = 200;
const RIGHTS = ['SEE', 'HEAR', 'SPEAK', 'POINT', 'TYPE'];

export class Party {
  constructor(store) {
    this.store = store;
    this.list = byId('party');
    this.button = byId('hold-call');
    onPress(this.button, () => (this.held ? this.#resume() : this.#ask()));
    store.addEventListener('change', () => this.#show());
  }

  get held() {
    return this.store.call?.state === 'HELD';
  }

  get #path() {
    return `/calls/${encodeURIComponent(this.store.call.id)}`;
  }

  /** Reads again who is here. */
  async load() {
    const { rows } = await get(`${this.#path}/guests`, { background: true }).catch(() => ({ rows: [] }));
    this.list.hidden = !rows.length;
    fill(this.list, rows.map((guest) => this.#row(guest)));
  }

  #show() {
    this.button.setAttribute('aria-pressed', String(this.held));
    byId('hold-word').textContent = t(this.held ? 'party.resume' : 'party.hold');
  }

  #row(guest) {
    const who = `${t(`staff.role.${guest.role.toLowerCase()}`)} ${guest.name}`;
    const isSupervisor = guest.role === 'SUPERVISOR';
    const speaks = guest.rights.includes('SPEAK');
    const mute = onPress(h('button', { type: 'button', className: 'w-button w-button--quiet w-button--small', testid: `guest-speak-${guest.username}`, 'aria-pressed': String(speaks) },
      icon(speaks ? 'mic' : 'mic-off'), t(speaks ? 'party.silence' : 'party.letSpeak')), () => this.#act(() => put(`${this.#path}/guests/${encodeURIComponent(guest.username)}`,
      { rights: speaks ? guest.rights.filter((right) => !['SPEAK', 'TYPE', 'POINT'].includes(right)) : RIGHTS })));
    const out = onPress(h('button', { type: 'button', className: 'w-button w-button--quiet w-button--small', testid: `guest-dismiss-${guest.username}`, 'aria-label': t('party.dismissName', { name: who }) },
      icon('close'), t('party.dismiss')), () => this.#act(() => remove(`${this.#path}/guests/${encodeURIComponent(guest.username)}`)));
    return h('li', { className: 'w-party__guest' }, h('span', { className: 'w-grow' }, who), isSupervisor ? h('span', { className: 'w-soft w-small' }, t('room.third.listens')) : [mute, out]);
  }

  async #act(act) {
    await act().catch(complain);
    await this.load();
  }

  #ask() {
    const text = h('textarea', { className: 'w-textarea', rows: 2, maxlength: LONGEST, id: 'hold-text', testid: 'hold-text', placeholder: t('room.hold') });
    const dialog = h('dialog', { className: 'w-dialog', 'aria-labelledby': 'hold-title' },
      h('h2', { id: 'hold-title' }, t('party.holdTitle')),
      h('label', { className: 'w-field__label', htmlFor: 'hold-text' }, t('party.holdText')), text,
      h('div', { className: 'w-dialog__actions' },
        h('button', { type: 'button', className: 'w-button', onclick: () => dialog.close() }, t('staff.cancel')),
        onPress(h('button', { type: 'button', className: 'w-button w-button--primary', testid: 'hold-confirm' }, t('party.hold')), async () => {
          await put(`${this.#path}/hold`, { message: text.value }).then(() => dialog.close(), complain);
          await this.store.readCall();
        })));
    dialog.addEventListener('close', () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
  }

  async #resume() {
    await remove(`${this.#path}/hold`).catch(complain);
    await this.store.readCall();
    if (!this.held) flash(t('party.resumed'));
  }
}
