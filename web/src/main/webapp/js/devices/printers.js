// Slips and pages on paper.

import { bridge } from './bridge.js';

/** @param {string[]} lines plain text, the printer breaks what is too long */
export const printSlip = (lines) => bridge.ask('slipPrinter', 'print', { lines }, { patience: 20000 });

/** @param {Blob} document a PDF, on A4 */
export async function printPage(document) {
  const bytes = new Uint8Array(await document.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return bridge.ask('printer', 'print', { mediaType: document.type, base64: btoa(text) }, { patience: 60000 });
}
