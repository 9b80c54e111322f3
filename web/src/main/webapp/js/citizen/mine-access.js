// An earlier case is opened with what stands on its paper: a number and the code.

import { post } from '../api.js';
import { fill, h, icon, note, onPress } from '../dom.js';
import { t } from '../i18n.js';
import { field, markAll } from './fields.js';

/** @param {(caseNumber: string) => Promise<void>} onOpened */
export function accessForm(onOpened) {
  const refusal = h('div', { role: 'alert' });
  const open = h('button', { type: 'submit', className: 'w-button w-button--primary', testid: 'access-open' }, icon('folder'), t('mine.access.open'));
  const box = h('form', { className: 'w-card w-stack', novalidate: true, 'aria-labelledby': 'access-title' },
    h('h2', { id: 'access-title' }, t('mine.access.title')),
    h('p', { className: 'w-soft' }, t('mine.access.text')),
    h('div', { className: 'w-mine__access' },
      field({ name: 'number', label: t('mine.access.number'), hint: t('mine.access.numberHint'), testid: 'access-number', autocomplete: 'off', maxlength: 40, spellcheck: 'false' }),
      field({ name: 'code', label: t('mine.access.code'), hint: t('mine.access.codeHint'), testid: 'access-code', autocomplete: 'off', maxlength: 16, spellcheck: 'false' })),
    refusal, h('div', {}, open));

  async function send() {
    fill(refusal);
    const inputs = [...box.querySelectorAll('.w-input')];
    const given = Object.fromEntries(inputs.map((input) => [input.name, input.value.replace(/\s/g, '').toUpperCase()]));
    const empty = inputs.filter((input) => !given[input.name]);
    markAll(box, empty.map((input) => ({ field: input.name, message: t('violation.required') })));
    if (empty.length) return;
    try {
      const { caseNumber } = await post('/cases/access', given);
      box.reset();
      await onOpened(caseNumber);
    } catch (problem) {
      if (!markAll(box, problem.violations)) fill(refusal, note('bad', 'bad', problem.code === 'ACCESS_REFUSED' ? t('mine.access.refused') : problem.detail));
    }
  }

  // the key Enter presses the button
  onPress(open, send);
  return box;
}
