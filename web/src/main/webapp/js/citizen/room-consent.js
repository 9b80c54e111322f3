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

const say = (callId, granted) => put(`/calls/${encodeURIComponent(callId)}/consents/CAMERA`, { granted, textVersion: TEXT_VERSION });

const heading = (key) => h('h2', { id: 'consent-title', tabindex: '-1' }, t(key));

const words = () => [h('p', {}, t('consent.text')),
  h('ul', {}, ['use', 'record', 'stop', 'refuse'].map((point) => h('li', {}, t(`consent.point.${point}`))))];

/** A button for one answer; what it starts is done once the server has taken the answer. */
function answer({ testid, text, drawing, kind = '' }, act) {
  return onPress(h('button', { type: 'button', className: `w-button w-button--large ${kind}`, testid }, icon(drawing), text),
    () => act().catch(complain));
}

const AGREE = { testid: 'consent-camera', text: t('consent.agree'), drawing: 'video', kind: 'w-button--primary' };

/** @returns {Promise<{camera: boolean, mic: boolean}>} what may be opened */
export function askForCamera(place, callId) {
  return new Promise((decided) => {
    const title = heading('consent.title');
    const choice = (camera, mic, look) => answer(look, async () => {
      await say(callId, camera);
      fill(place);
      decided({ camera, mic });
    });
    fill(place, h('section', { className: 'w-card w-card--raised w-consent', 'aria-labelledby': 'consent-title' },
      title, words(),
      h('div', { className: 'w-consent__acts' },
        choice(true, true, AGREE),
        choice(false, true, { testid: 'consent-camera-refuse', text: t('consent.refuse'), drawing: 'mic' }),
        choice(false, false, { testid: 'consent-text-only', text: t('consent.textOnly'), drawing: 'chat', kind: 'w-button--quiet' })),
      h('p', { className: 'w-small w-soft' }, t('consent.queued'))));
    moveTo(title);
  });
}

/** Asks once more in the call, of whoever presses the camera button after all. @returns {Promise<boolean>} */
export function askAgain(callId) {
  return new Promise((decided) => {
    let granted = false;
    const agree = async () => {
      await say(callId, true);
      granted = true;
      dialog.close();
    };
    const dialog = h('dialog', { className: 'w-dialog', 'aria-labelledby': 'consent-title' }, h('div', { className: 'w-consent' }, heading('consent.again'), words(),
      h('div', { className: 'w-consent__acts' }, answer(AGREE, agree),
        answer({ testid: 'consent-camera-refuse', text: t('consent.stay'), drawing: 'video-off' }, async () => dialog.close()))));
    dialog.addEventListener('close', () => {
      dialog.remove();
      decided(granted);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
