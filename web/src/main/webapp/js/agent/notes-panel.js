// Notes taken during the call. They go to the server with the wrap-up; until then they live in this tab alone, so that
// a reload does not lose them, and are wiped with the call.

import { byId } from '../dom.js';

const KEY = 'notes:';

/** Words that come with a call from somebody else: the notes begin with them. */
export const keepNotes = (callId, text) => sessionStorage.setItem(KEY + callId, text);

export class NotesPanel {
  #callId = null;

  constructor() {
    this.area = byId('notes');
    this.area.addEventListener('input', () => sessionStorage.setItem(KEY + this.#callId, this.area.value));
  }

  open(callId) {
    this.#callId = callId;
    this.area.value = sessionStorage.getItem(KEY + callId) ?? '';
  }

  get text() {
    return this.area.value;
  }

  close() {
    sessionStorage.removeItem(KEY + this.#callId);
    this.area.value = '';
  }
}
