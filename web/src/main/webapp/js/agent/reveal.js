// Showing what is masked: asks for the reason first, and the server writes both into the audit trail (DB4110 4.5).

import { post } from '../api.js';
import { t } from '../i18n.js';
import { h } from '../dom.js';
import { complain } from '../flash.js';

const REASONS = ['IDENTITY_DOUBT', 'FORM_CHECK', 'CITIZEN_ASKED'];

/** Asks why; null where the agent thinks better of it. */
function askReason(label) {
  return new Promise((settle) => {
    const more = h('input', { className: 'w-input', id: 'reveal-more', maxlength: 200, autocomplete: 'off' });
    const choice = h('select', { className: 'w-select', id: 'reveal-reason', testid: 'reveal-reason' }, REASONS.map((code) => h('option', { value: code }, t(`agent.reveal.reason.${code}`))));
    const dialog = h('dialog', { className: 'w-dialog', 'aria-labelledby': 'reveal-title' },
      h('form', { method: 'dialog', className: 'w-stack' },
        h('h2', { id: 'reveal-title' }, t('agent.reveal.of', { field: label })),
        h('p', { className: 'w-soft' }, t('agent.reveal.text')),
        h('div', { className: 'w-field' }, h('label', { htmlFor: 'reveal-reason', className: 'w-field__label' }, t('agent.reveal.why')), choice),
        h('div', { className: 'w-field' }, h('label', { htmlFor: 'reveal-more', className: 'w-field__label' }, t('agent.reveal.more')), more),
        h('div', { className: 'w-dialog__actions' },
          h('button', { type: 'button', className: 'w-button', onclick: () => dialog.close('') }, t('staff.cancel')),
          h('button', { type: 'submit', value: 'show', className: 'w-button w-button--primary', testid: 'reveal-show' }, t('agent.reveal.show')))));
    dialog.addEventListener('close', () => {
      settle(dialog.returnValue === 'show' ? [t(`agent.reveal.reason.${choice.value}`), more.value.trim()].filter(Boolean).join(' · ') : null);
      dialog.remove();
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

async function reveal(label, ask) {
  const reason = await askReason(label);
  if (reason === null) return null;
  try {
    return await ask(reason);
  } catch (problem) {
    complain(problem);
    return null;
  }
}

/** The plain value of a form field, or null where it stays masked. */
export const revealField = (caseNumber, field) => reveal(field.label, async (reason) =>
  (await post(`/cases/${encodeURIComponent(caseNumber)}/form/${encodeURIComponent(field.key)}/reveal`, { reason })).value);

/** The plain name and number of the applicant of the case, or null. */
export const revealApplicant = (caseNumber, label) => reveal(label, (reason) =>
  post(`/cases/${encodeURIComponent(caseNumber)}/applicant/reveals`, { reason }));
