// The questions that tell which situation applies, as the guide and the room both ask them.
// A question appears once the answers before it make it matter; an answer that no longer matters is dropped.

import { fill, h } from '../dom.js';

const matters = (question, answers) => !question.when || Object.entries(question.when).every(([code, options]) => options.includes(answers[code]));

/**
 * @param {{code: string, text: string, options: object[], when?: object}[]} questions
 * @param {Record<string, string>} answers the answers so far, changed in place
 * @param {(answers: Record<string, string>) => void} onAnswer
 */
export function situationQuestions(questions, answers, onAnswer) {
  const box = h('div', { className: 'w-stack' });
  function paint() {
    const held = document.activeElement?.dataset?.testid;
    fill(box, questions.filter((question) => matters(question, answers)).map((question) => h('fieldset', { className: 'w-question' },
      h('legend', { lang: 'zh-CN' }, question.text),
      h('div', { className: 'w-choices' }, question.options.map((option) => h('label', { className: 'w-choice', lang: 'zh-CN' },
        h('input', {
          type: 'radio', name: `situation-${question.code}`, testid: `situation-${question.code}-${option.code}`, 'data-cobrowse': 'show',
          checked: answers[question.code] === option.code, onchange: () => choose(question.code, option.code),
        }), option.text))))));
    if (held) box.querySelector(`[data-testid="${CSS.escape(held)}"]`)?.focus();
  }
  function choose(code, option) {
    answers[code] = option;
    for (let dropped = true; dropped;) {
      dropped = false;
      for (const question of questions) if (answers[question.code] && !matters(question, answers)) { delete answers[question.code]; dropped = true; }
    }
    paint();
    onAnswer({ ...answers });
  }
  paint();
  box.show = (now) => {
    for (const key of Object.keys(answers)) delete answers[key];
    Object.assign(answers, now);
    paint();
  };
  return box;
}
