// May I apply at all? A few questions, and at once a plain answer to each.

import { post } from '../api.js';
import { fill, h, note } from '../dom.js';
import { t } from '../i18n.js';

const LOOKS = { PASS: ['ok', 'ok'], FAIL: ['bad', 'bad'], BY_DATA: ['info', 'info'], BY_STAFF: ['info', 'info'], UNKNOWN: ['warn', 'info'] };

export function precheckPart(item) {
  const asked = (item.conditions ?? []).filter((condition) => condition.preCheck && condition.question);
  if (!asked.length) return null;
  const answers = {};
  const verdict = h('div', { className: 'w-verdict w-stack w-stack--s', role: 'status', 'data-testid': 'precheck-result' });
  const question = ({ code, question: { text, options } }) => h('fieldset', { className: 'w-question' }, h('legend', { lang: 'zh-CN' }, text),
    h('div', { className: 'w-choices' }, options.map((option) => h('label', { className: 'w-choice', lang: 'zh-CN' },
      h('input', { type: 'radio', name: `precheck-${code}`, testid: `precheck-${code}-${option.code}`, onchange: () => { answers[code] = option.code; judge(); } }), option.text))));

  async function judge() {
    if (Object.keys(answers).length < asked.length) return;
    try {
      const { eligible, reasons } = await post(`/items/${encodeURIComponent(item.code)}/precheck`, { answers });
      const told = reasons.filter(({ result }) => result !== 'PASS');
      fill(verdict,
        note(eligible ? 'ok' : 'bad', eligible ? 'ok' : 'bad', h('strong', {}, t(eligible ? 'guide.eligible' : 'guide.notEligible'))),
        told.map(({ result, text }) => note(LOOKS[result]?.[0] ?? 'info', LOOKS[result]?.[1] ?? 'info', h('span', { lang: 'zh-CN' }, text),
          ['BY_DATA', 'BY_STAFF'].includes(result) && h('span', { className: 'w-soft w-small' }, ' ', t(`guide.result.${result}`)))));
    } catch (problem) {
      fill(verdict, note('bad', 'bad', problem.detail));
    }
  }
  return h('div', {}, h('p', { className: 'w-soft' }, t('guide.checkLead')), asked.map(question), verdict);
}
