// The whole test, in ten seconds at most; the tone comes last, because its answer is a person's.

import { post } from '../api.js';
import { testCamera } from './camera.js';
import { testMicrophone } from './microphone.js';
import { testNetwork } from './network.js';

const LIMIT = 8000;

const within = (work, late) => Promise.race([work, new Promise((end) => setTimeout(() => end(late), LIMIT))]);

/**
 * @param {{video: HTMLVideoElement, onLevel?: Function, onFound?: (device: string, verdict: string) => void, signal?: AbortSignal, attended?: boolean, keep?: boolean}} how
 *   attended: somebody is there to speak; keep: the picture stays until `signal` ends it
 * @returns {Promise<object>} what the server is told, the speaker still `SKIPPED`
 */
export async function checkDevices({ video, onLevel = () => {}, onFound = () => {}, signal, attended = true, keep = false } = {}) {
  const began = performance.now();
  const tell = (device) => (found) => { onFound(device, found.verdict, found); return found; };
  const failed = { verdict: 'FAILED' };
  const [camera, microphone, network] = await Promise.all([
    within(testCamera(video, { signal, keep }), failed).then(tell('camera')),
    within(testMicrophone(onLevel, { signal, attended }), failed).then(tell('microphone')),
    within(testNetwork({ signal }), failed).then(tell('network')),
  ]);
  return {
    camera: camera.verdict, microphone: microphone.verdict, speaker: 'SKIPPED', network: network.verdict,
    connected: network.connected ?? null, rttMillis: network.rttMillis ?? null, lossPercent: network.lossPercent ?? null,
    durationMillis: Math.round(performance.now() - began),
  };
}

/** Tells the server what was found; a test is none the worse for not being told. */
export const report = (found, where) => post('/device-checks', { ...found, ...where }).catch((problem) => { console.warn(problem.code); return null; });
