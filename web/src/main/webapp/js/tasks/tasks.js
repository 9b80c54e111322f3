// The task list: claim, release, complete by REST; the list itself is the server's, drawn again on every hint.

import { post, put, remove } from '../api.js';
import { t } from '../i18n.js';
import { debounce } from '../dom.js';
import { complain, flash } from '../flash.js';
import { live } from '../staff/staff.js';
import { Region } from '../staff/region.js';
import { listForm } from '../staff/list-form.js';

const region = new Region('list');
listForm(region);

const ACTS = {
  claim: (id) => put(`/work-items/${encodeURIComponent(id)}/assignment`),
  release: (id) => remove(`/work-items/${encodeURIComponent(id)}/assignment`),
  complete: (id, outcome) => post(`/work-items/${encodeURIComponent(id)}/completion`, outcome ? { outcome } : {}),
};

document.addEventListener('click', async (event) => {
  const task = event.target.closest('[data-task]');
  if (!task) return;
  const button = event.target.closest('[data-act]');
  if (button) await act(task, button);
  else if (!event.target.closest('a,button,select,label,input')) task.querySelector('.w-task__name').click();
});

async function act(task, button) {
  if (button.getAttribute('aria-busy')) return undefined;
  button.setAttribute('aria-busy', 'true');
  const outcome = task.querySelector('select[data-outcome]')?.value || button.dataset.outcome;
  try {
    const answer = await ACTS[button.dataset.act](task.dataset.task, outcome);
    // who claims a support call is wanted in its room
    if (button.dataset.act === 'claim' && answer?.processKey === 'BusinessSupportProcess') return location.assign('/agent');
    flash(t(`tasks.done.${button.dataset.act}`, { group: button.dataset.group ?? '' }));
  } catch (problem) {
    complain(problem);
  }
  button.removeAttribute('aria-busy');
  return region.refresh();
}

live.on('worklist', debounce((hint) => region.refresh(hint !== undefined), 250));
