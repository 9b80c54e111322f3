// Signing in: the session call sets the cookies of the pages; a refusal says the server's own sentence, and the password
// is asked for again. Afterwards the page that was asked for opens.

import { post, remove } from '../api.js';
import { t } from '../i18n.js';
import { byId } from '../dom.js';
import { homeOf } from './home.js';
import { say, busy, onSend } from './form.js';

const form = byId('login-form');

/** Only a path of this site: no other host, and nothing a browser could read as one. */
const within = (next) => (/^\/(?![/\\])/.test(next ?? '') ? next : null);

onSend(form, async ({ username, password }) => {
  const missing = [username, password].find((field) => !field.value.trim());
  if (missing) {
    say(t(missing === username ? 'login.needUsername' : 'login.needPassword'));
    missing.focus();
    return;
  }
  await busy(form, async () => {
    try {
      const { groups } = await post('/staff-sessions', { username: username.value.trim(), password: password.value });
      location.replace(within(form.dataset.next) ?? homeOf(groups));
    } catch (problem) {
      say(problem.detail);
      password.value = '';
      password.focus();
    }
  });
});

byId('sign-out')?.addEventListener('click', async () => {
  await remove('/staff-sessions/me').catch(() => {});
  location.replace('/login');
});
