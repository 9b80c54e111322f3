// The first administrator of a fresh installation, made with the one-time link that the first start has printed.

import { post } from '../api.js';
import { t } from '../i18n.js';
import { byId } from '../dom.js';
import { say, busy, onSend } from './form.js';

const form = byId('first-form');

onSend(form, async ({ username, displayName, password, again }) => {
  const missing = [username, displayName, password, again].find((field) => !field.value.trim());
  if (missing || password.value !== again.value) {
    say(t(missing ? 'login.first.missing' : 'login.first.different'));
    (missing ?? again).focus();
    return;
  }
  await busy(form, async () => {
    try {
      const token = new URLSearchParams(location.search).get('token');
      await post('/first-administrator', { token, username: username.value.trim(), displayName: displayName.value.trim(), password: password.value });
      location.replace('/login');
    } catch (problem) {
      say([problem.detail, ...problem.violations.map((violation) => violation.message)].join(' '));
    }
  });
});
