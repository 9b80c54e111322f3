// The points' test calls: when each is owed, and the link that makes a machine the point's terminal.

import { get, put } from '../api.js';
import { h, onPress } from '../dom.js';
import { t } from '../i18n.js';
import { complain, flash } from '../flash.js';

const site = (code) => `/device-checks/sites/${encodeURIComponent(code)}`;

for (const input of document.querySelectorAll('[data-site]')) {
  input.addEventListener('change', async () => {
    try {
      await put(`${site(input.dataset.site)}/test-call`, { at: input.value || null });
      flash(t('admin.saved'));
    } catch (problem) {
      complain(problem);
    }
  });
}

/** Shown to be copied: it is opened once, in the terminal's own browser. */
function show(link) {
  const field = h('input', { className: 'w-input', readonly: true, value: link, testid: 'terminal-link', 'aria-label': t('admin.terminalLink') });
  const dialog = h('dialog', { className: 'w-dialog', 'aria-labelledby': 'terminal-link-title' }, h('h2', { id: 'terminal-link-title' }, t('admin.terminalLink')),
    h('p', {}, t('admin.terminalLink.text')), field,
    h('div', { className: 'w-dialog__actions' }, h('button', { type: 'button', className: 'w-button w-button--primary', onclick: () => dialog.close() }, t('app.close'))));
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  field.select();
}

for (const button of document.querySelectorAll('[data-link]')) {
  onPress(button, async () => {
    const { key } = await get(`${site(button.dataset.link)}/terminal-key`);
    show(`${location.origin}/kiosk?site=${encodeURIComponent(button.dataset.link)}&port=18900&key=${key}`);
  });
}
