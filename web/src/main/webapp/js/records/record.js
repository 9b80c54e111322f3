// One guidance record; what happens to it meanwhile appears by itself.

import { live } from '../staff/staff.js';
import { coalesce } from '../staff/coalesce.js';
import { Region } from '../staff/region.js';

const region = new Region('list');
const refresh = coalesce(() => region.refresh(true), 400);
live.on('cases', (hint) => (!hint || hint.id === region.node.dataset.case) && refresh());
