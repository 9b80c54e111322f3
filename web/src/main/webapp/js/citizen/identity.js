// The identity step: a person, or an organization with the person who acts for it. Refusals stay at the field or are
// one sentence; the server says the same for "unknown" and "does not match".

import { h, fill, icon, note, onPress } from '../dom.js';
import { t } from '../i18n.js';
import { complain } from '../flash.js';
import { field, markAll } from './fields.js';
import { identify, leave, isIdentified } from './session.js';

const typed = { kind: 'NATURAL' };

export function identityStep(place, who) {
  fill(place, isIdentified(who) ? known(who) : form());
}

function known({ applicant }) {
  const change = onPress(h('button', { type: 'button', className: 'w-button w-button--quiet w-button--small' }, t('identity.leave')),
    () => leave().catch(complain));
  return h('div', { className: 'w-panel__who', 'data-testid': 'citizen-identified' }, icon('shield'),
    h('div', { className: 'w-grow' },
      h('strong', {}, applicant?.name ?? t('identity.done')),
      applicant?.organization && h('div', { className: 'w-small' }, applicant.organization),
      h('div', { className: 'w-soft w-small' }, t('identity.done'))),
    change);
}

function form() {
  const refusal = h('div', { role: 'alert' });
  const name = field({ name: 'name', label: t('identity.name'), testid: 'citizen-name', autocomplete: 'name', maxlength: 50, required: true });
  const idNumber = field({ name: 'idNumber', label: t('identity.idNumber'), hint: t('identity.idNumberHint'), testid: 'citizen-id-number', autocomplete: 'off', inputmode: 'text', maxlength: 18, spellcheck: 'false', required: true });
  const organization = field({ name: 'organization', label: t('identity.organization'), testid: 'citizen-organization', autocomplete: 'organization', maxlength: 100 });
  const creditCode = field({ name: 'creditCode', label: t('identity.creditCode'), testid: 'citizen-credit-code', autocomplete: 'off', maxlength: 18, spellcheck: 'false' });
  const company = h('div', { className: 'w-panel__form' }, organization, creditCode, h('p', { className: 'w-small w-soft' }, t('identity.agentHint')));
  const kinds = ['NATURAL', 'LEGAL'].map((kind) => h('label', { className: 'w-choice' },
    h('input', { type: 'radio', name: 'kind', value: kind, checked: typed.kind === kind, testid: `citizen-kind-${kind.toLowerCase()}`, onchange: () => { typed.kind = kind; show(); fill(refusal); markAll(box, []); } }), t(`identity.kind.${kind}`)));
  const show = () => {
    company.hidden = typed.kind !== 'LEGAL';
    for (const input of company.querySelectorAll('input')) { input.disabled = company.hidden; input.required = !company.hidden; }
  };
  const verify = h('button', { type: 'submit', className: 'w-button w-button--primary w-button--block', testid: 'citizen-verify' }, t('identity.verify'));
  const box = h('form', { className: 'w-panel__form', novalidate: true, 'aria-label': t('identity.title') },
    h('fieldset', { className: 'w-panel__kind' }, h('legend', { className: 'w-hidden' }, t('identity.kind')), ...kinds),
    company, name, idNumber, refusal, verify,
    h('p', { className: 'w-small w-soft' }, t('identity.privacy')));
  for (const input of box.querySelectorAll('.w-input')) {
    input.value = typed[input.name] ?? '';
    input.addEventListener('input', () => { typed[input.name] = input.value; });
  }
  show();
  let running = false;
  box.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (running) return;
    running = true;
    verify.setAttribute('aria-busy', 'true');
    fill(refusal);
    try {
      await send(box, refusal);
    } finally {
      running = false;
      verify.removeAttribute('aria-busy');
    }
  });
  return box;
}

async function send(box, refusal) {
  const inputs = [...box.querySelectorAll('.w-input:not(:disabled)')];
  const empty = inputs.filter((input) => !input.value.trim());
  if (empty.length) {
    markAll(box, empty.map((input) => ({ field: input.name, message: t('violation.required') })));
    return;
  }
  const claim = Object.fromEntries(inputs.map((input) => [input.name, input.value.trim()]));
  if (claim.idNumber) claim.idNumber = claim.idNumber.toUpperCase();
  if (claim.creditCode) claim.creditCode = claim.creditCode.toUpperCase();
  markAll(box, []);
  try {
    await identify(claim);
    delete typed.idNumber;
  } catch (problem) {
    if (!markAll(box, problem.violations)) fill(refusal, note('bad', 'bad', problem.detail));
  }
}
