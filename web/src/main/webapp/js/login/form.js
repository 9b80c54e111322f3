// What both forms of this folder do: one sentence about what is wrong, and one submission at a time.

import { byId } from '../dom.js';

export function say(text) {
  const place = byId('login-error');
  place.querySelector('span').textContent = text;
  place.hidden = false;
}

export async function busy(form, act) {
  const button = form.querySelector('[type="submit"]');
  if (button.disabled) return;
  button.disabled = true;
  button.setAttribute('aria-busy', 'true');
  byId('login-error').hidden = true;
  try {
    await act();
  } finally {
    button.disabled = false;
    button.removeAttribute('aria-busy');
  }
}
