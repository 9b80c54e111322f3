// Somebody of a township centre comes to the side of a citizen, with the code that the citizen's page shows.

import { post } from '../api.js';
import { byId } from '../dom.js';
import { complain } from '../flash.js';

byId('help-form')?.addEventListener('submit', async (event) => {
  event.preventDefault();
  try {
    const { id } = await post('/calls/helped', { code: byId('help-code').value.replace(/\D/g, '') });
    location.assign(`/room/${encodeURIComponent(id)}`);
  } catch (problem) {
    complain(problem);
  }
});
