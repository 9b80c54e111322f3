// One guidance record; what happens to it meanwhile appears by itself.

import { live } from '../staff/staff.js';
import { coalesce } from '../staff/coalesce.js';
import { Region } from '../staff/region.js';

import { get, post, put } from '../api.js';
import { byId, fill } from '../dom.js';
import { complain } from '../flash.js';
import { caseActs } from '../staff/case-acts.js';

const region = new Region('list');
const acts = byId('case-acts');
const path = `/cases/${encodeURIComponent(region.node.dataset.case)}`;
const typed = {};

/** What is still to be done with the case stands above its record; whoever types there is left in peace. */
async function showActs() {
  if (acts.contains(document.activeElement) && document.activeElement.matches('input')) return;
  const file = await get(path, { background: true }).catch(() => null);
  const shown = file && caseActs(file, { act, typed });
  fill(acts, ...(shown ?? []));
  acts.hidden = !shown?.length;
}

async function act(method, of, body) {
  try {
    await ({ put, post })[method](path + of, body);
  } catch (problem) {
    complain(problem);
    return;
  }
  document.activeElement?.blur();
  await Promise.all([showActs(), region.refresh(true)]);
}

showActs();
const refresh = coalesce(() => { region.refresh(true); showActs(); }, 400);
live.on('cases', (hint) => (!hint || hint.id === region.node.dataset.case) && refresh());
