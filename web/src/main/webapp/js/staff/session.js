// The session of the page: warns before it ends by itself and lets the member of staff stay with one click, so that a
// half-written remark is never lost to a time-out. The live socket does not keep a session alive; a person does.

import { get, remove } from '../api.js';
import { t } from '../i18n.js';
import { h, byId } from '../dom.js';
import { clock, everySecond } from './time.js';

const WARN_SECONDS = 120;

export class Session {
  constructor(expiresAt) {
    this.expiresAt = expiresAt ? new Date(expiresAt).getTime() : Infinity;
    byId('sign-out')?.addEventListener('click', () => this.signOut());
    this.left = h('strong', { 'aria-live': 'off' });
    this.dialog = h('dialog', { className: 'w-dialog', 'aria-labelledby': 'session-title', 'data-testid': 'session-warning' },
      h('h2', { id: 'session-title' }, t('staff.session.title')),
      h('p', {}, t('staff.session.text'), ' ', this.left),
      h('div', { className: 'w-dialog__actions' },
        h('button', { type: 'button', className: 'w-button', onclick: () => this.signOut() }, t('staff.signOut')),
        h('button', { type: 'button', className: 'w-button w-button--primary', testid: 'session-stay', autofocus: true, onclick: () => this.stay() }, t('staff.session.stay'))));
    this.dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      this.stay();
    });
    document.body.append(this.dialog);
    everySecond(this.dialog, () => this.#tick());
  }

  #tick() {
    const left = (this.expiresAt - Date.now()) / 1000;
    if (left <= 0) this.#over();
    else if (left <= WARN_SECONDS && !this.dialog.open) this.#warn();
    if (this.dialog.open) this.left.textContent = clock(left);
  }

  /** Another tab may have stayed signed in meanwhile, so the server is asked before the person is. */
  async #warn() {
    if (this.asking) return;
    this.asking = true;
    await this.#read(true).catch(() => {});
    this.asking = false;
    if (this.expiresAt - Date.now() <= WARN_SECONDS * 1000 && !this.dialog.open) this.dialog.showModal();
  }

  /** Asked by a person it is a sign of life and moves the end away; asked by the page it only reads the end. */
  async #read(background) {
    const { expiresAt } = await get('/staff-sessions/me', { background });
    this.expiresAt = new Date(expiresAt).getTime();
  }

  async stay() {
    try {
      await this.#read(false);
      this.dialog.close();
    } catch {
      this.#over();
    }
  }

  async signOut() {
    await remove('/staff-sessions/me').catch(() => {});
    location.assign('/login');
  }

  #over() {
    location.assign(`/login?expired=1&next=${encodeURIComponent(location.pathname + location.search)}`);
  }
}
