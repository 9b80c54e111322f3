// The list of guidance records: filters move the address, hints draw the list again.

import { live } from '../staff/staff.js';
import { coalesce } from '../staff/coalesce.js';
import { Region } from '../staff/region.js';
import { listForm } from '../staff/list-form.js';

const region = new Region('list');
listForm(region);
live.on('cases', coalesce(() => region.refresh(true), 1500));
