// Five levels, reasons that fit the level, a few words: asked once after a call.

import { post } from '../api.js';
import { fill, h, icon, note, onPress } from '../dom.js';
import { t } from '../i18n.js';
import { complain } from '../flash.js';

const LEVELS = [5, 4, 3, 2, 1];
const REASONS = { good: ['FRIENDLY', 'CLEAR', 'QUICK', 'DONE_AT_ONCE'], bad: ['WAITED_LONG', 'UNCLEAR', 'UNFRIENDLY', 'CONNECTION', 'NOT_DONE'] };

export function evaluation(place, caseNumber) {
  const chosen = { level: 0, reasons: new Set() };
  const reasons = h('fieldset', { hidden: true });
  const text = h('textarea', { className: 'w-textarea', testid: 'evaluate-text', maxlength: 500, id: 'evaluate-text' });
  const submit = h('button', { type: 'button', className: 'w-button w-button--primary', testid: 'evaluate-submit', disabled: true }, t('evaluate.submit'));
  const level = (n) => h('label', { className: 'w-level' }, icon(`face-${n}`),
    h('input', { type: 'radio', name: 'evaluate', testid: `evaluate-${n}`, onchange: () => choose(n) }), t(`evaluate.level.${n}`));

  function choose(n) {
    chosen.level = n;
    chosen.reasons.clear();
    submit.disabled = false;
    reasons.hidden = false;
    fill(reasons, h('legend', { className: 'w-soft' }, t(n >= 3 ? 'evaluate.why.good' : 'evaluate.why.bad')),
      h('div', { className: 'w-choices' }, REASONS[n >= 3 ? 'good' : 'bad'].map((reason) => h('label', { className: 'w-choice' },
        h('input', { type: 'checkbox', testid: `evaluate-reason-${reason}`, onchange: ({ target }) => (target.checked ? chosen.reasons.add(reason) : chosen.reasons.delete(reason)) }), t(`evaluate.reason.${reason}`)))));
  }

  onPress(submit, async () => {
    try {
      await post(`/cases/${encodeURIComponent(caseNumber)}/evaluation`, { level: chosen.level, reasons: [...chosen.reasons], text: text.value.trim() });
      thank();
    } catch (problem) {
      if (problem.code === 'ALREADY_EVALUATED') thank();
      else complain(problem);
    }
  });

  function thank() {
    fill(place, note('ok', 'ok', h('p', { role: 'status', testid: 'evaluate-done' }, t('evaluate.thanks'))));
  }

  fill(place, h('div', { className: 'w-stack' }, h('h2', { id: 'evaluate-title' }, t('evaluate.title')),
    h('fieldset', {}, h('legend', { className: 'w-hidden' }, t('evaluate.title')), h('div', { className: 'w-levels' }, LEVELS.map(level))),
    reasons, h('div', { className: 'w-field' }, h('label', { className: 'w-field__label', htmlFor: 'evaluate-text' }, t('evaluate.text')), text), h('div', {}, submit)));
}
