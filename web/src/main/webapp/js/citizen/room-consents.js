// What the citizen has agreed to in this call, each to be taken back with one press.

import { put } from '../api.js';
import { fill, h, icon, onPress } from '../dom.js';
import { t } from '../i18n.js';
import { complain } from '../flash.js';

const KINDS = ['CAMERA', 'RECORDING', 'COBROWSE', 'ASSIST'];
const TEXT_VERSION = '1';

export class Consents {
  #given = [];

  /** @param {{callId: string, before: (kind: string) => Promise<void>, onChanged: Function}} room before: what stops at once, whatever the server says */
  constructor(place, { callId, before, onChanged }) {
    Object.assign(this, { place, callId, before, onChanged });
    this.list = h('ul', { className: 'w-consents__list' });
    this.summary = h('summary', { className: 'w-button w-button--quiet', testid: 'consents' });
    this.details = h('details', { className: 'w-consents', ontoggle: () => this.#paint() }, this.summary, this.list);
    fill(place, this.details);
  }

  show({ consents = {} }) {
    const given = KINDS.filter((kind) => consents[kind]?.granted);
    this.place.hidden = !given.length;
    if (given.join() === this.#given.join()) return;
    this.#given = given;
    fill(this.summary, icon('shield'), h('span', { className: 'w-button__text' }, t('consents.title', { n: given.length })));
    this.#paint();
  }

  /** What is folded away is not there. */
  #paint() {
    fill(this.list, this.details.open && this.#given.map((kind) => h('li', { className: 'w-consents__row' }, h('span', { className: 'w-grow' }, t(`consents.${kind}`)), this.#button(kind))));
  }

  #button(kind) {
    const word = kind.toLowerCase();
    return onPress(h('button', { type: 'button', className: 'w-button', testid: `consent-${word}-withdraw`, 'aria-label': t('consents.withdrawOf', { name: t(`consents.${kind}`) }) }, t('consents.withdraw')), async () => {
      try {
        await this.before(kind);
        await put(`/calls/${encodeURIComponent(this.callId)}/consents/${kind}`, { granted: false, textVersion: TEXT_VERSION });
        await this.onChanged();
      } catch (problem) {
        complain(problem);
      }
    });
  }
}
