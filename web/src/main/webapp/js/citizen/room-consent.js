// Before any camera opens: what it is for, in plain words, and that refusing is fine. Asked once per call.

import { put } from '../api.js';
import { fill, h, icon, moveTo, onPress } from '../dom.js';
import { t } from '../i18n.js';
import { complain } from '../flash.js';

const TEXT_VERSION = '1';

/** What the call already knows, however it is told: a list of consents or a map by kind. */
export function cameraConsent({ consents }) {
  if (!consents) return undefined;
  if (Array.isArray(consents)) return consents.find((one) => one.kind === 'CAMERA' && !one.revokedAt)?.granted;
  const one = consents.CAMERA ?? consents.camera;
  return typeof one === 'object' ? one?.granted : one;
}

/** @returns {Promise<{camera: boolean, mic: boolean}>} what may be opened */
export function askForCamera(place, callId) {
  return new Promise((decided) => {
    const title = h('h2', { id: 'consent-title', tabindex: '-1' }, t('consent.title'));
    const answer = (granted, mic, kind, testid, text, drawing) => onPress(
      h('button', { type: 'button', className: `w-button w-button--large ${kind}`, testid }, drawing && icon(drawing), text),
      async () => {
        try {
          await put(`/calls/${encodeURIComponent(callId)}/consents/CAMERA`, { granted, textVersion: TEXT_VERSION });
          fill(place);
          decided({ camera: granted, mic });
        } catch (problem) {
          complain(problem);
        }
      });
    fill(place, h('section', { className: 'w-card w-card--raised w-consent', 'aria-labelledby': 'consent-title' },
      title,
      h('p', {}, t('consent.text')),
      h('ul', {}, ['use', 'record', 'stop', 'refuse'].map((point) => h('li', {}, t(`consent.point.${point}`)))),
      h('div', { className: 'w-consent__acts' },
        answer(true, true, 'w-button--primary', 'consent-camera', t('consent.agree'), 'video'),
        answer(false, true, '', 'consent-camera-refuse', t('consent.refuse'), 'mic'),
        answer(false, false, 'w-button--quiet', 'consent-text-only', t('consent.textOnly'), 'chat')),
      h('p', { className: 'w-small w-soft' }, t('consent.queued'))));
    moveTo(title);
  });
}
