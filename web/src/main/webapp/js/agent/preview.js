// A handed-in file, looked at beside the points that are judged by it: pictures fit the panel and can be enlarged, PDFs
// are shown by the browser, anything else is a download. Escape or the end of the call closes it.

import { t } from '../i18n.js';
import { h, icon } from '../dom.js';

const ZOOMS = [1, 1.5, 2, 3, 4];

let shown = null;

export function fileButton(file, address) {
  const button = h('button', { type: 'button', className: 'w-attachment', onclick: () => preview(file, address, button) },
    icon('file'), h('span', { className: 'w-attachment__name' }, file.fileName), h('span', { className: 'w-attachment__size' }, size(file.size)));
  return button;
}

export function closePreview() {
  shown?.panel.remove();
  shown = null;
}

function preview(file, address, opener) {
  closePreview();
  const picture = file.mediaType?.startsWith('image/') ? h('img', { src: address, alt: file.fileName }) : null;
  const content = picture ?? (file.mediaType === 'application/pdf' ? h('iframe', { src: address, title: file.fileName })
    : h('p', { className: 'w-none' }, t('agent.preview.none')));
  const body = h('div', { className: 'w-preview__body', tabindex: '0', role: 'group', 'aria-label': file.fileName }, content);
  const panel = h('section', { className: 'w-panel w-preview', testid: 'preview', 'aria-labelledby': 'preview-title' },
    h('header', { className: 'w-preview__head' },
      h('h2', { id: 'preview-title', title: file.fileName }, file.fileName),
      picture && zoomButtons(picture, body),
      h('a', { className: 'w-button w-button--small', href: address, target: '_blank', rel: 'noopener' }, t('agent.preview.open')),
      h('button', { type: 'button', className: 'w-button w-button--small w-button--icon', 'aria-label': t('staff.close'), 'aria-keyshortcuts': 'Escape', onclick: back }, icon('close'))),
    body);
  shown = { panel, opener };
  document.querySelector('.w-columns').append(panel);
  body.focus({ preventScroll: true });
}

/** Back to the material that was looked at. */
function back() {
  const opener = shown?.opener;
  closePreview();
  if (opener?.isConnected) opener.focus({ preventScroll: true });
}

function zoomButtons(picture, body) {
  let step = 0;
  const level = h('span', { className: 'w-preview__zoom w-number', role: 'status' });
  const zoom = (to) => {
    const middle = [(body.scrollLeft + body.clientWidth / 2) / body.scrollWidth, (body.scrollTop + body.clientHeight / 2) / body.scrollHeight];
    step = Math.min(ZOOMS.length - 1, Math.max(0, to));
    picture.style.setProperty('--zoom', ZOOMS[step]);
    level.textContent = step ? `${ZOOMS[step] * 100}%` : t('agent.preview.fit');
    smaller.disabled = step === 0;
    larger.disabled = step === ZOOMS.length - 1;
    body.scrollTo(middle[0] * body.scrollWidth - body.clientWidth / 2, middle[1] * body.scrollHeight - body.clientHeight / 2);
  };
  const button = (text, label, by) => h('button', { type: 'button', className: 'w-button w-button--small w-button--icon', 'aria-label': label, onclick: () => zoom(step + by) }, text);
  const smaller = button('−', t('agent.preview.smaller'), -1);
  const larger = button('+', t('agent.preview.larger'), 1);
  picture.addEventListener('dblclick', () => zoom(step ? 0 : 2));
  zoom(0);
  return h('span', { className: 'w-preview__zooms' }, smaller, level, larger);
}

addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && shown && !document.querySelector('dialog[open]')) back();
});

function size(bytes) {
  if (!bytes) return '';
  return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
