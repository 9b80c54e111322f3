// The item in hand and the situation questions that decide which materials it needs (B.3).

import { t } from '../i18n.js';
import { h, fill, byId } from '../dom.js';
import { complain } from '../flash.js';
import { applies } from './case-store.js';

export class SituationPanel {
  #structure = '';
  #answering = Promise.resolve();

  constructor(store) {
    this.store = store;
    this.questions = byId('situation-questions');
    this.name = byId('situation-name');
    this.intent = byId('intent');
    this.intent.addEventListener('change', () => store.noteIntent(this.intent.value.trim()).catch(complain));
    store.addEventListener('change', () => this.show());
  }

  show() {
    const { guide, file } = this.store;
    const open = (guide?.questions ?? []).filter((question) => applies(question.when, this.store.answers));
    const structure = `${guide?.code}:${guide?.version}:${open.map((question) => question.code)}`;
    if (structure !== this.#structure) {
      this.#structure = structure;
      const focused = document.activeElement?.dataset?.testid;
      fill(this.questions, open.map((question) => this.#question(question)));
      if (focused?.startsWith('situation-')) this.questions.querySelector(`[data-testid="${focused}"]`)?.focus();
    }
    const closed = Boolean(this.store.closed);
    for (const input of this.questions.querySelectorAll('input')) {
      input.checked = this.store.answers[input.dataset.question] === input.value;
      input.disabled = closed;
    }
    this.intent.readOnly = closed;
    if (document.activeElement !== this.intent) this.intent.value = file?.intent ?? '';
    this.name.hidden = !guide?.questions?.length;
    this.name.textContent = file?.situation?.name ?? t('agent.situation.open');
    this.name.dataset.known = String(Boolean(file?.situation?.name));
  }

  #question(question) {
    return h('fieldset', { className: 'w-question' },
      h('legend', {}, question.text),
      question.options.map((option) => h('label', { className: 'w-option' },
        h('input', { type: 'radio', name: `situation-${question.code}`, value: option.code, testid: `situation-${question.code}-${option.code}`, 'data-question': question.code, onchange: () => this.#queue(question.code, option.code) }),
        h('span', {}, option.text))));
  }

  /** One after another: the next answer needs the version that the last one made. */
  #queue(code, option) {
    this.#answering = this.#answering.then(() => this.#answer(code, option));
  }

  /** A later question that no longer applies takes its answer with it. */
  async #answer(code, option) {
    const answers = { ...this.store.answers, [code]: option };
    for (const question of this.store.guide.questions) if (!applies(question.when, answers)) delete answers[question.code];
    try {
      await this.store.chooseSituation(answers);
    } catch (problem) {
      complain(problem);
    }
  }
}
