// How the case is served: the mode and its change within the call, whether the caller has proven who they are, the item
// with which acceptance begins, and then whatever acceptance awaits (DB4110 10.2.2).

import { get, query } from '../api.js';
import { t } from '../i18n.js';
import { byId, badge, debounce, fill, h, icon, onPress } from '../dom.js';
import { complain } from '../flash.js';
import { caseActs } from '../staff/case-acts.js';

const MODES = { ONLINE_GUIDANCE: 'REMOTE_ACCEPTANCE', REMOTE_ACCEPTANCE: 'ONLINE_GUIDANCE' };
const IN_HAND = ['OPEN', 'RETURNED'];

const claimOf = ({ open, ...typed }) => Object.fromEntries(Object.entries(typed).map(([key, value]) => [key, value.trim()]).filter(([, value]) => value));

export class ServicePanel {
  #typed = {};
  #found = [];
  #drawn = '';
  #case = null;

  constructor(store) {
    this.store = store;
    this.place = byId('service');
    this.look = debounce(() => this.#find(), 250);
    store.addEventListener('change', () => this.show());
  }

  /** Draws only what has changed: whoever types here keeps the cursor. */
  show() {
    const { file, guide, talking } = this.store;
    if (!file) return;
    if (this.#case !== file.number) this.#begin(file.number);
    const face = JSON.stringify([file.number, file.mode, file.state, file.item?.code, file.applicant?.id, file.acceptance, guide?.modes, talking, this.#found, this.#typed.changing]);
    if (face === this.#drawn) return;
    this.#drawn = face;
    const held = document.activeElement?.dataset?.testid;
    fill(this.place, this.#mode(file, guide, talking), talking && this.#open(file), ...caseActs(file, { act: (...act) => this.#act(...act), typed: this.#typed }), talking && this.#promise(file));
    this.place.hidden = !this.place.childElementCount;
    if (held && this.place.querySelector(`[data-testid="${CSS.escape(held)}"]`)) this.place.querySelector(`[data-testid="${CSS.escape(held)}"]`).focus();
  }

  #begin(number) {
    this.#case = number;
    this.#typed = {};
    this.#found = [];
  }

  async #act(method, path, body) {
    try {
      await this.store.act(method, path, body);
      this.#typed = {};
      this.#found = [];
    } catch (problem) {
      complain(problem);
    }
    this.#drawn = '';
    this.show();
  }

  #mode({ mode, state }, guide, talking) {
    const other = MODES[mode];
    const may = talking && IN_HAND.includes(state) && other && (guide ? guide.modes?.includes(other) : false);
    const change = may && !this.#typed.changing && h('button', { type: 'button', className: 'w-button w-button--small', testid: 'change-mode', onclick: () => this.#ask(true) }, t('service.mode.change', { mode: t(`mode.${other}`) }));
    return h('div', { className: 'w-service__act' },
      h('p', { className: 'w-service__line' }, h('strong', { testid: 'service-mode', 'data-mode': mode }, t(`mode.${mode}`)), change),
      may && this.#typed.changing && this.#reason(other));
  }

  #ask(changing) {
    this.#typed.changing = changing;
    this.show();
    if (changing) this.place.querySelector('[data-testid="mode-reason"]')?.focus();
  }

  #reason(mode) {
    const input = h('input', { className: 'w-input', testid: 'mode-reason', maxlength: 200, autocomplete: 'off', 'aria-label': t('service.mode.reason'), placeholder: t('service.mode.reason') });
    return h('div', { className: 'w-service__form' }, input,
      onPress(h('button', { type: 'button', className: 'w-button w-button--primary', testid: 'mode-confirm' }, t('service.mode.confirm')), () => this.#act('put', '/mode', { mode, reason: input.value.trim() })),
      h('button', { type: 'button', className: 'w-button', onclick: () => this.#ask(false) }, t('staff.cancel')));
  }

  /** Identity first, then the item with which acceptance begins. */
  #open({ applicant, acceptance, item }) {
    const tasks = acceptance?.openTasks ?? [];
    if (tasks.includes('Task_CheckIdentity')) return [h('p', { className: 'w-service__line', testid: 'identity-awaited' }, icon('shield'), t('service.identity.awaited')), !applicant && this.#identity()];
    if (!tasks.includes('Task_OpenAcceptance')) return null;
    return h('div', { className: 'w-service__act', testid: 'open-acceptance-step' }, h('p', {}, t('service.item.ask')),
      item && this.#pick(item, 'open-acceptance', t('service.item.begin', { name: item.name })), this.#search(), this.#results());
  }

  /** For callers who cannot type: the agent reads the document in the picture. */
  #identity() {
    const typed = this.#typed.identity ??= {};
    const fields = ['name', 'idNumber', 'organization', 'creditCode', 'authorization'].map((key) => h('input', { className: 'w-input', testid: `check-${key}`, maxlength: key === 'authorization' ? 200 : 100, autocomplete: 'off', 'aria-label': t(`service.identity.${key}`), placeholder: t(`service.identity.${key}`), value: typed[key] ?? '', oninput: ({ target }) => { typed[key] = target.value; } }));
    return h('details', { className: 'w-service__act', open: Boolean(typed.open), ontoggle: ({ target }) => { typed.open = target.open; } }, h('summary', { testid: 'check-identity' }, t('service.identity.staff')),
      h('div', { className: 'w-service__form' }, fields,
        onPress(h('button', { type: 'button', className: 'w-button w-button--primary', testid: 'check-identity-save' }, t('service.identity.check')), () => this.#act('put', '/applicant', claimOf(typed)))));
  }

  #pick({ code }, testid, text) {
    return onPress(h('button', { type: 'button', className: 'w-button w-button--primary', testid }, text), () => this.#act('put', '/item', { itemCode: code }));
  }

  #search() {
    const input = h('input', { type: 'search', className: 'w-input', testid: 'service-item-search', maxlength: 60, autocomplete: 'off', 'aria-label': t('service.item.search'), placeholder: t('service.item.search'), value: this.#typed.item ?? '', oninput: () => { this.#typed.item = input.value; this.look(); } });
    return input;
  }

  #results() {
    return this.#found.length > 0 && h('ul', { className: 'w-service__items' }, this.#found.map((item) => h('li', {},
      h('span', {}, item.name, ' ', badge(t(item.oneStop ? 'service.oneStop' : 'service.elsewhere'), item.oneStop ? 'primary' : 'info')),
      this.#pick(item, `choose-item-${item.code}`, t('service.item.take')))));
  }

  async #find() {
    const search = this.#typed.item?.trim();
    const { rows } = search ? await get(`/items${query({ search, mode: 'REMOTE_ACCEPTANCE', max: 8 })}`).catch(() => ({ rows: [] })) : { rows: [] };
    this.#found = rows;
    this.show();
  }

  /** The day by which tolerated materials follow; the applicant promises it with the confirmation. */
  #promise({ acceptance, form }) {
    const { promise, openTasks = [] } = acceptance ?? {};
    if (!promise || form?.confirmedAt || !openTasks.some((task) => ['Task_GuideApplication', 'Task_ReviewMaterials'].includes(task))) return null;
    const day = h('input', { type: 'date', className: 'w-input', testid: 'promise-due', value: promise.dueOn, 'aria-label': t('service.promise.day'), onchange: () => this.#act('put', '/promise', { dueOn: day.value }) });
    return h('label', { className: 'w-service__line' }, t('service.promise.day'), day);
  }
}
