// Devices that give a picture: the document camera a page, the signature pad a signature.

import { bridge, DeviceProblem } from './bridge.js';

const ENDINGS = { 'image/jpeg': 'jpg', 'image/png': 'png', 'application/pdf': 'pdf' };

async function picture(device, act, name, how) {
  const { mediaType, base64 } = await bridge.ask(device, act, {}, how);
  if (!ENDINGS[mediaType] || !base64) throw new DeviceProblem('FAILED');
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return new File([bytes], `${name}.${ENDINGS[mediaType]}`, { type: mediaType });
}

/** @returns {Promise<File>} the page under the camera */
export const capturePage = (name, { signal } = {}) => picture('documentCamera', 'capture', name, { patience: 20000, signal });

/** @returns {Promise<File>} */
export const sign = (name, { signal } = {}) => picture('signaturePad', 'sign', name, { patience: 120000, signal });
