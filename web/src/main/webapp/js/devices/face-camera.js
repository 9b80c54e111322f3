// The binocular camera that compares a person with the card read last. It tells the result; no picture leaves it.

import { bridge, DeviceProblem } from './bridge.js';

const RESULTS = ['MATCH', 'MISMATCH', 'NO_FACE'];

/** @returns {Promise<{result: string, scorePercent: number|null}>} */
export async function compareFace({ signal } = {}) {
  const { result, scorePercent = null } = await bridge.ask('faceCamera', 'compare', {}, { patience: 30000, signal });
  if (!RESULTS.includes(result)) throw new DeviceProblem('FAILED');
  return { result, scorePercent };
}
