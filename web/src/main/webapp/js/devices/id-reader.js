// The reader of ID cards. The card's name and number fill the identity check; its picture stays in the terminal.

import { bridge, DeviceProblem } from './bridge.js';

const PATIENCE = 45000;

/** Waits for a card. @returns {Promise<{name: string, idNumber: string}>} */
export async function readCard({ signal } = {}) {
  const { name, idNumber } = await bridge.ask('idReader', 'read', {}, { patience: PATIENCE, signal });
  if (!name || !/^\d{17}[\dXx]$/.test(idNumber ?? '')) throw new DeviceProblem('FAILED');
  return { name, idNumber: idNumber.toUpperCase() };
}
