// The knowledge place: what the item's dossier answers, found by a few words while the citizen is still speaking (8.1.3).

import { t } from '../i18n.js';
import { h, fill, byId } from '../dom.js';

export class KnowledgePanel {
  #built = '';

  constructor(store, say) {
    this.store = store;
    this.say = say;
    this.list = byId('knowledge-list');
    this.search = byId('knowledge-search');
    this.search.addEventListener('input', () => this.#filter());
    store.addEventListener('change', () => this.show());
  }

  show() {
    const { guide } = this.store;
    const key = `${guide?.code}:${guide?.version}`;
    if (key !== this.#built) {
      this.#built = key;
      fill(this.list, guide ? entriesOf(guide).map((entry) => this.#entry(entry)) : h('p', { className: 'w-none' }, t('agent.knowledge.noItem')));
      this.#filter();
    }
    for (const button of this.list.querySelectorAll('button')) button.disabled = !this.store.talking;
  }

  #entry({ kind, title, text }) {
    return h('details', { className: 'w-fold w-know', 'data-text': `${title} ${text}`.toLowerCase() },
      h('summary', {}, h('span', { className: 'w-badge' }, t(`agent.knowledge.${kind}`)), h('span', {}, title)),
      h('div', { className: 'w-fold__body' }, h('p', {}, text),
        h('button', { type: 'button', className: 'w-button w-button--small', onclick: () => this.say(`${title}\n${text}`) }, t('agent.knowledge.send'))));
  }

  /** Every word must occur; one hit left over opens by itself. */
  #filter() {
    const words = this.search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const hits = [...this.list.querySelectorAll('.w-know')].filter((entry) => {
      entry.hidden = !words.every((word) => entry.dataset.text.includes(word));
      return !entry.hidden;
    });
    if (words.length && hits.length === 1) hits[0].open = true;
    byId('knowledge-count').textContent = words.length ? t('agent.knowledge.hits', { count: hits.length }) : '';
  }
}

function entriesOf(guide) {
  const { basics = {} } = guide;
  const days = basics.promisedDays ? t(`agent.days.${basics.dayUnit ?? 'WORKING'}`, { count: basics.promisedDays }) : t('agent.days.now');
  return [
    ...(guide.faqs ?? []).map((faq) => ({ kind: 'faq', title: faq.question, text: faq.answer })),
    { kind: 'guide', title: t('agent.knowledge.term'), text: days },
    guide.fees && { kind: 'guide', title: t('agent.knowledge.fees'), text: guide.fees.text ?? String(guide.fees) },
    basics.procedure?.length && { kind: 'guide', title: t('agent.knowledge.procedure'), text: basics.procedure.join(' → ') },
    basics.office && { kind: 'guide', title: t('agent.knowledge.office'), text: [basics.implementingBody, basics.office, basics.phone, basics.hours].filter(Boolean).join(' · ') },
    ...(guide.samples ?? []).map((sample) => ({ kind: 'sample', title: sample.title, text: sample.content })),
    ...(guide.basis ?? []).map((basis) => ({ kind: 'basis', title: [basis.law, basis.article].filter(Boolean).join(' '), text: basis.text })),
  ].filter(Boolean);
}
