// What do I have to bring? The list follows the answers, and says of each material why it is asked for.

import { post } from '../api.js';
import { badge, fill, h, icon, note } from '../dom.js';
import { t } from '../i18n.js';
import { situationQuestions } from './situation.js';

const NECESSITY = { REQUIRED: 'bad', OPTIONAL: null, TOLERATED: 'warn' };

/** @param {string} [samplesAt] the page that shows the samples, where it is not this one */
export function situationPart(item, samplesAt = '') {
  const list = h('div', { className: 'w-verdict', 'aria-live': 'polite', 'data-testid': 'material-list' });
  const known = Object.fromEntries((item.materials ?? []).map((material) => [material.code, material]));
  const samples = Object.fromEntries((item.samples ?? []).map((sample) => [sample.materialCode, sample]));
  let newest = 0;

  const kept = `cw-answers-${item.code}`;
  const before = JSON.parse(sessionStorage.getItem(kept) ?? '{}');

  async function ask(answers) {
    const mine = ++newest;
    sessionStorage.setItem(kept, JSON.stringify(answers));
    try {
      const answer = await post(`/items/${encodeURIComponent(item.code)}/materials`, { answers });
      if (mine === newest) fill(list, said(answer), h('ul', { className: 'w-needs' }, answer.materials.map((one) => need({ ...known[one.code], ...one }, samples[one.code] && `${samplesAt}#sample-${one.code}`))));
    } catch (problem) {
      if (mine === newest) fill(list, note('bad', 'bad', problem.detail));
    }
  }

  ask(before);
  return h('div', {}, (item.questions ?? []).length > 0 && h('p', { className: 'w-soft' }, t('guide.situationLead')),
    situationQuestions(item.questions ?? [], { ...before }, ask), list);
}

function said({ situation, open = [], materials }) {
  return situation && !open.length
    ? note('ok', 'ok', t('guide.situationIs', { name: situation.name, n: materials.length }))
    : note('info', 'info', t('guide.situationOpen', { n: materials.length }));
}

function need(material, sample) {
  const facts = [
    t(`material.form.${material.form}`),
    material.type && material.form !== 'ELECTRONIC' && t(`material.type.${material.type}`),
    material.copies > 0 && t('material.copies', { n: material.copies }),
    material.paperSize,
  ].filter(Boolean);
  return h('li', { className: 'w-need' },
    h('div', { className: 'w-need__name' }, h('span', { lang: 'zh-CN' }, material.name), badge(t(`material.necessity.${material.necessity}`), NECESSITY[material.necessity])),
    h('div', { className: 'w-soft w-small' }, facts.join(' · '), material.source && [' · ', h('span', { lang: 'zh-CN' }, material.source)]),
    material.sourceExplanation && h('div', { className: 'w-soft w-small', lang: 'zh-CN' }, material.sourceExplanation),
    (material.because ?? []).length > 0 && h('div', { className: 'w-need__because w-small' }, icon('info'), h('span', { lang: 'zh-CN' }, [material.because].flat().join('；'))),
    (material.reviewPoints ?? []).length > 0 && h('details', { className: 'w-fold' }, h('summary', {}, t('guide.points', { n: material.reviewPoints.length })),
      h('ul', { className: 'w-fold__body', lang: 'zh-CN' }, material.reviewPoints.map((point) => h('li', {}, point.text)))),
    sample && h('a', { className: 'w-small', href: sample, target: sample.startsWith('#') ? null : '_blank' }, t('guide.toSample')));
}
