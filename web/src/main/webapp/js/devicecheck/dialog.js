// The test as people see it: four rows that turn green or say what is wrong, a tone to listen for, one advice at the end.

import { fill, h, icon, note, onPress } from '../dom.js';
import { t } from '../i18n.js';
import { adviceOf } from './advice.js';
import { checkDevices, report } from './check.js';
import { chosen, choose } from './wish.js';
import { playTone } from './speaker.js';

const DEVICES = { camera: 'video', microphone: 'mic', network: 'globe', speaker: 'bell' };
const LOOKS = { OK: 'ok', WEAK: 'warn', SKIPPED: 'info' };

export class CheckDialog {
  /** @param {{channel: string, siteCode?: string}} where goes into the report */
  constructor(where) {
    this.where = where;
    this.video = h('video', { className: 'w-check-test__picture', autoplay: true, playsinline: true, muted: true, 'aria-label': t('room.local') });
    this.level = h('meter', { className: 'w-check-test__level', min: 0, max: 1, value: 0, 'aria-label': t('check.level') });
    this.rows = Object.fromEntries(Object.keys(DEVICES).map((device) => [device, h('li', { className: 'w-check-test__row', testid: `check-${device}` })]));
    this.ask = h('div', { className: 'w-check-test__ask' });
    this.advice = h('div', { role: 'status', testid: 'check-advice' });
    this.choices = h('div', { className: 'w-row' });
    this.again = onPress(h('button', { type: 'button', className: 'w-button', testid: 'check-again' }, icon('refresh'), t('check.again')), () => this.run());
    this.node = h('dialog', { className: 'w-dialog w-check-test', 'aria-labelledby': 'check-title', testid: 'device-check-dialog' },
      h('h2', { id: 'check-title' }, t('check.title')),
      h('p', { className: 'w-soft' }, t('check.lead')),
      h('div', { className: 'w-check-test__parts' }, h('div', { className: 'w-stack w-stack--s' }, this.video, this.level), h('ul', { className: 'w-check-test__rows' }, Object.values(this.rows))),
      this.choices, this.ask, this.advice,
      h('div', { className: 'w-dialog__actions' }, this.again,
        h('button', { type: 'button', className: 'w-button w-button--primary', testid: 'check-close', onclick: () => this.node.close() }, t('check.close'))));
    this.node.addEventListener('close', () => { this.running?.abort(); this.node.remove(); });
  }

  async open() {
    document.body.append(this.node);
    this.node.showModal();
    await this.run();
  }

  async run() {
    this.running?.abort();
    const mine = (this.running = new AbortController());
    fill(this.ask);
    fill(this.advice);
    for (const device of Object.keys(DEVICES)) this.#row(device, 'RUNNING');
    const found = await checkDevices({ video: this.video, onLevel: (level) => { this.level.value = level; }, onFound: (device, verdict) => this.#row(device, verdict), keep: true, signal: mine.signal });
    if (mine.signal.aborted) return;
    await this.#offerChoices();
    await this.#tone(found, mine.signal);
  }

  async #tone(found, signal) {
    this.#row('speaker', (await playTone()) ? 'ASKED' : 'FAILED');
    if (signal.aborted) return;
    const answer = (verdict) => () => {
      found.speaker = verdict;
      fill(this.ask);
      this.#row('speaker', verdict);
      this.#end(found);
    };
    const button = (testid, verdict, kind) => h('button', { type: 'button', className: `w-button ${kind}`, testid, onclick: answer(verdict) }, t(`check.heard.${verdict}`));
    fill(this.ask, h('p', {}, h('strong', {}, t('check.heard'))), h('div', { className: 'w-row' },
      button('check-heard', 'OK', 'w-button--primary'), button('check-not-heard', 'NOT_HEARD', ''),
      h('button', { type: 'button', className: 'w-button w-button--quiet', onclick: playTone }, icon('play'), t('check.heard.again'))));
    this.ask.querySelector('button').focus();
  }

  #end(found) {
    const key = adviceOf(found);
    fill(this.advice, note(key === 'check.advice.good' ? 'ok' : 'warn', key === 'check.advice.good' ? 'ok' : 'warn', t(key)));
    this.advice.dataset.advice = key;
    report(found, this.where);
  }

  #row(device, verdict) {
    const row = this.rows[device];
    row.dataset.verdict = verdict;
    fill(row, icon(DEVICES[device]), h('span', { className: 'w-grow' }, t(`check.device.${device}`)),
      h('span', { className: `w-badge w-badge--${LOOKS[verdict] ?? (['RUNNING', 'ASKED'].includes(verdict) ? 'info' : 'bad')}` }, t(`check.verdict.${verdict}`)));
  }

  /** Where there are several cameras or microphones one can be chosen; the call opens the same. */
  async #offerChoices() {
    const all = await navigator.mediaDevices?.enumerateDevices().catch(() => []) ?? [];
    const select = (device, kind) => {
      const some = all.filter((one) => one.kind === kind && one.deviceId);
      return some.length > 1 && h('label', { className: 'w-filter' }, h('span', { className: 'w-filter__label' }, t(`check.choose.${device}`)),
        h('select', { className: 'w-select', testid: `choose-${device}`, onchange: ({ target }) => { choose(device, target.value); this.run(); } },
          some.map((one) => h('option', { value: one.deviceId, selected: one.deviceId === chosen(device) }, one.label))));
    };
    fill(this.choices, select('camera', 'videoinput'), select('mic', 'audioinput'));
  }
}
