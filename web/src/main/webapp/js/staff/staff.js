// What every staff page has: its session, the live line and, for agents, presence and the offered call. One instance of
// each; the page's own module imports them from here.

import { byId } from '../dom.js';
import { barMenu } from './bar-menu.js';
import { Live } from './live.js';
import { Session } from './session.js';
import { Presence } from './presence.js';
import { Offers } from './offers.js';
import { SupportRings } from './support-rings.js';
import { Messages } from './messages.js';

const { username, name, agent, chief, expires } = byId('staff').dataset;

export const me = { username, name, isAgent: agent === 'true', isChief: chief === 'true' };
export const live = new Live();
export const session = new Session(expires);
export const presence = me.isAgent ? new Presence() : null;
export const offers = me.isAgent ? new Offers() : null;

const toLogin = () => location.replace(`/login?expired=1&next=${encodeURIComponent(location.pathname + location.search)}`);
document.addEventListener('signed-out', toLogin);

live.addEventListener('closed', () => { byId('staff').dataset.line = 'lost'; });
live.addEventListener('open', () => { byId('staff').dataset.line = 'open'; });

if (me.isAgent) {
  live.on('presence', (hint) => (!hint || hint.id === me.username) && presence.load().catch(() => {}));
  live.on('offers', () => offers.load().catch(() => {}));
  // the caller may leave while it rings; of that the line tells everybody, the offer nobody
  live.on('calls', (hint) => hint && offers.rings(hint.id) && offers.load().catch(() => {}));
  if (location.pathname !== '/agent') offers.addEventListener('answered', () => location.assign('/agent'));
}
const BUSY = new Set(['OFFERED', 'IN_CALL', 'WRAP_UP']);
const supportRings = new SupportRings(() => BUSY.has(presence?.view?.state));
live.on('support', () => supportRings.load().catch(() => {}));
presence?.addEventListener('change', () => supportRings.show());
barMenu();
new Messages(live);
live.open();
