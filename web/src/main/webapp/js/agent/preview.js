// A handed-in file, looked at inside the workbench: pictures and PDFs as they are, anything else as a download.

import { t } from '../i18n.js';
import { h, icon } from '../dom.js';

export function fileButton(file, address) {
  return h('button', { type: 'button', className: 'w-attachment', onclick: () => preview(file, address) },
    icon('file'), h('span', { className: 'w-attachment__name' }, file.fileName), h('span', { className: 'w-attachment__size' }, size(file.size)));
}

function preview(file, address) {
  const body = file.mediaType?.startsWith('image/') ? h('img', { src: address, alt: file.fileName })
    : file.mediaType === 'application/pdf' ? h('iframe', { src: address, title: file.fileName })
      : h('p', { className: 'w-none' }, t('agent.preview.none'));
  const dialog = h('dialog', { className: 'w-dialog w-preview', 'aria-labelledby': 'preview-title' },
    h('header', { className: 'w-preview__head' },
      h('h2', { id: 'preview-title' }, file.fileName),
      h('a', { className: 'w-button w-button--small', href: address, target: '_blank', rel: 'noopener' }, t('agent.preview.open')),
      h('button', { type: 'button', className: 'w-button w-button--small', autofocus: true, onclick: () => dialog.close() }, t('staff.close'))),
    h('div', { className: 'w-preview__body', tabindex: '0', role: 'group', 'aria-label': file.fileName }, body));
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function size(bytes) {
  if (!bytes) return '';
  return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
