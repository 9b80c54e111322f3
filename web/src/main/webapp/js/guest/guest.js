// A third person's own page of a room.

import { byId, fill, h, state } from '../dom.js';
import { t } from '../i18n.js';
import { complain } from '../flash.js';
import { me } from '../staff/staff.js';
import { RoomLine } from '../citizen/room-line.js';
import { GuestRoom } from './guest-room.js';

const line = new RoomLine(byId('room-line'));
const room = new GuestRoom(byId('guest-room'), decodeURIComponent(location.pathname.split('/').pop()), { me });
let call, media;

const paint = () => call && media && line.show(media, call, true);

room.addEventListener('call', ({ detail }) => {
  call = detail;
  byId('guest-case').textContent = [call.itemName, call.caseNumber].filter(Boolean).join(' · ');
  paint();
});
room.addEventListener('media', ({ detail }) => {
  media = detail;
  paint();
});
room.addEventListener('out', ({ detail }) => {
  line.clear();
  byId('guest-room').hidden = true;
  byId('guest-over').hidden = false;
  fill(byId('guest-over'), state('phone', t(`guest.out.${detail}`), null, h('a', { className: 'w-button w-button--primary', href: '/records' }, t('staff.nav.records'))));
});
room.open().catch(complain);
