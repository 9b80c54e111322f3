// One point to decide: its text, pass · fail · does not apply as one radio group, and the remark of a failure.

import { t } from '../i18n.js';
import { h } from '../dom.js';

const SHORT = { PASS: 'pass', FAIL: 'fail', NOT_APPLICABLE: 'na' };

export class VerdictRow {
  #inputs = new Map();

  constructor({ name, text, results, onchange }) {
    this.onchange = onchange;
    this.remark = h('input', { className: 'w-input w-point__remark', maxlength: 500, list: 'review-remarks', autocomplete: 'off', hidden: true, placeholder: t('agent.remark'), 'aria-label': t('agent.remarkOn', { point: text }),
      onchange: () => onchange('FAIL', this.remark.value.trim()) });
    const choices = results.map((result) => {
      const input = h('input', { type: 'radio', name, value: result, testid: `${name}-${SHORT[result]}`, 'aria-label': t(`agent.result.${result}`), onchange: () => this.#choose(result) });
      this.#inputs.set(result, input);
      return h('span', { className: `w-verdict w-verdict--${SHORT[result]}` }, input, h('span', { 'aria-hidden': 'true' }, t(`agent.result.${result}`)));
    });
    this.node = h('li', { className: 'w-point' },
      h('span', { className: 'w-point__text', id: `${name}-text` }, text),
      h('div', { className: 'w-verdicts', role: 'radiogroup', 'aria-labelledby': `${name}-text` }, choices),
      this.remark);
  }

  #choose(result) {
    const failed = result === 'FAIL';
    this.remark.hidden = !failed;
    this.onchange(result, failed ? this.remark.value.trim() : '');
    if (failed) this.remark.focus();
  }

  lock(closed) {
    for (const input of this.#inputs.values()) input.disabled = closed;
    this.remark.readOnly = closed;
  }

  /** A remark being typed is left alone. */
  show({ result, remark } = {}) {
    for (const [name, input] of this.#inputs) input.checked = result === name;
    this.node.dataset.result = result ?? '';
    if (document.activeElement === this.remark) return;
    this.remark.hidden = result !== 'FAIL';
    this.remark.value = remark ?? '';
  }
}
