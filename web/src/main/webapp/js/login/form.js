// What both forms of this folder do: one sentence about what is wrong, and one submission at a time.

import { byId } from '../dom.js';

export function say(text) {
  const place = byId('login-error');
  place.querySelector('span').textContent = text;
  place.hidden = false;
}

/**
 * Listens, and only then opens the button: sent by the browser itself, before this module is here, the password would
 * stand in the address.
 */
export function onSend(form, act) {
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    act(form.elements);
  });
  if (form) form.querySelector('[type="submit"]').disabled = false;
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
