// One guidance record; what happens to it meanwhile appears by itself.

import { debounce } from '../dom.js';
import { live } from '../staff/staff.js';
import { Region } from '../staff/region.js';

const region = new Region('list');
const refresh = debounce(() => region.refresh(true), 300);
live.on('cases', (hint) => (!hint || hint.id === region.node.dataset.case) && refresh());
