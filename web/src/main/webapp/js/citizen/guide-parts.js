// The published parts of an item that do not change with the reader: basics, conditions, form, samples, law, questions.

import { badge, h } from '../dom.js';
import { t } from '../i18n.js';
import { departmentName, limitText } from './item-facts.js';

const facts = (rows) => h('dl', { className: 'w-facts' }, rows.filter(([, value]) => value !== undefined && value !== null && value !== '')
  .map(([key, value, own]) => [h('dt', {}, t(`guide.fact.${key}`)), h('dd', own ? { lang: 'zh-CN' } : {}, value)]));

export function basicsPart(item) {
  const basics = item.basics ?? {};
  return h('div', { className: 'w-stack' },
    facts([
      ['body', basics.implementingBody ?? departmentName(item.department), basics.implementingBody], ['object', basics.serviceObject, true], ['result', basics.result, true],
      ['limit', limitText({ ...item, ...basics })], ['statutory', basics.statutoryDays ? t(`guide.days.${basics.dayUnit}`, { n: basics.statutoryDays }) : null],
      ['fees', item.fees?.text ?? t('guide.free'), item.fees?.text], ['office', basics.office, true], ['hours', basics.hours, true],
      ['phone', basics.phone && h('a', { href: `tel:${basics.phone}` }, basics.phone)],
      ['type', item.itemType, true], ['depth', basics.onlineDepth && t('guide.depth', { n: basics.onlineDepth })], ['basicCode', basics.basicCode], ['implCode', basics.implCode],
    ]),
    (basics.procedure ?? []).length > 0 && h('div', {}, h('h3', {}, t('guide.procedure')), h('ol', { className: 'w-flow', lang: 'zh-CN' }, basics.procedure.map((step) => h('li', {}, step)))));
}

export function conditionsPart({ conditions = [] }) {
  if (!conditions.length) return null;
  return h('ul', { className: 'w-stack w-stack--s' }, conditions.map((condition) => h('li', {}, h('span', { lang: 'zh-CN' }, condition.text), ' ',
    condition.checkedBy && badge(t(`guide.checkedBy.${condition.checkedBy}`)))));
}

export function formPart({ form }) {
  if (!form?.fields?.length) return null;
  return h('div', { className: 'w-stack' }, h('p', { className: 'w-soft' }, t('guide.formLead', { name: '' }), h('span', { lang: 'zh-CN' }, form.name ?? '')),
    h('div', { className: 'w-table-frame', tabindex: '0', role: 'region', 'aria-label': t('guide.field') }, h('table', { className: 'w-table' },
      h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('guide.field')), h('th', { scope: 'col' }, t('guide.fieldNeed')), h('th', { scope: 'col' }, t('guide.fieldHint')))),
      h('tbody', {}, form.fields.map((field) => h('tr', {}, h('th', { scope: 'row', lang: 'zh-CN' }, field.label), h('td', {}, t(field.required ? 'guide.must' : 'guide.may')),
        h('td', { lang: 'zh-CN' }, [field.hint, field.source].filter(Boolean).join(' · '))))))));
}

export function samplesPart({ samples = [], materials = [] }) {
  if (!samples.length) return null;
  const names = Object.fromEntries(materials.map((material) => [material.code, material.name]));
  return h('div', { className: 'w-stack' }, samples.map((sample) => h('figure', { id: `sample-${sample.materialCode}`, className: 'w-stack w-stack--s' },
    h('figcaption', { lang: 'zh-CN' }, h('strong', {}, sample.title), names[sample.materialCode] && h('span', { className: 'w-soft' }, ` · ${names[sample.materialCode]}`)),
    h('div', { className: 'w-sample', lang: 'zh-CN' }, sample.content), h('p', { className: 'w-small w-soft' }, t('guide.sampleSource', { source: '' }), h('span', { lang: 'zh-CN' }, sample.source)))));
}

export function basisPart({ basis = [] }) {
  if (!basis.length) return null;
  return h('div', { lang: 'zh-CN' }, basis.map(({ law, article, text }) => h('div', { className: 'w-law' }, h('strong', {}, `《${law}》`), ' ', article, h('p', { className: 'w-soft' }, text))));
}

export function faqPart({ faqs = [] }) {
  if (!faqs.length) return null;
  return h('div', { lang: 'zh-CN' }, faqs.map(({ question, answer }) => h('details', { className: 'w-fold' }, h('summary', {}, question), h('div', { className: 'w-fold__body' }, answer))));
}
