// The calls that go on now. A supervisor listens in by an act of his own; citizen and agent see that he is there.

import { get, put } from '../api.js';
import { badge, byId, fill, h, onPress } from '../dom.js';
import { t } from '../i18n.js';
import { complain } from '../flash.js';
import { live } from '../staff/staff.js';
import { coalesce } from '../staff/coalesce.js';

const PAUSE_MS = 2000;

async function listen({ id }) {
  try {
    await put(`/calls/${encodeURIComponent(id)}/guests/me`, { rights: ['SEE', 'HEAR'] });
    location.assign(`/room/${encodeURIComponent(id)}`);
  } catch (problem) {
    complain(problem);
  }
}

const cell = (key, ...inside) => h('td', { 'data-label': t(key) }, ...inside);

function row(call) {
  const isTalking = ['CONNECTED', 'HELD'].includes(call.state);
  return h('tr', {},
    h('th', { scope: 'row' }, h('a', { href: `/records/${encodeURIComponent(call.caseNumber)}` }, call.caseNumber)),
    cell('tasks.item', call.itemName ?? t('agent.item.none')),
    cell('records.mode', t(`mode.${call.mode}`)),
    cell('supervisor.agent', call.agentName ?? ''),
    cell('supervisor.state', badge(t(`staff.callState.${call.state}`), isTalking ? 'ok' : 'info')),
    h('td', {}, isTalking && onPress(h('button', { type: 'button', className: 'w-button', testid: `listen-${call.id}` }, t('supervisor.listen')), () => listen(call))));
}

async function load() {
  const { rows } = await get('/calls?max=100', { background: true });
  byId('live-calls').setAttribute('aria-busy', 'false');
  fill(byId('live-calls'), rows.map(row));
  byId('no-calls').hidden = rows.length > 0;
  byId('calls-frame').hidden = !rows.length;
}

live.on('calls', coalesce(() => load().catch(() => {}), PAUSE_MS));
load().catch(complain);
