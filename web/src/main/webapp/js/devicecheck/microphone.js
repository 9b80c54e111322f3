// Is anything heard? The level of the microphone is shown while one speaks; silence is told apart from a missing device.

import { failureOf } from './failure.js';
import { wished } from './wish.js';

const PATIENCE = 5000;
const HEARD = 0.02;
/** A room with nobody in it still hums; a dead line is exactly silent. */
const ALIVE = 0.00005;

/** @param {(level: number) => void} onLevel 0 to 1 */
export async function testMicrophone(onLevel, { signal, attended = true } = {}) {
  let stream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: wished('mic') });
  } catch (problem) {
    return { verdict: failureOf(problem) };
  }
  const context = new AudioContext();
  try {
    await Promise.race([context.resume(), new Promise((late) => setTimeout(late, 500))]);
    const meter = context.createAnalyser();
    context.createMediaStreamSource(stream).connect(meter);
    return { verdict: (await listen(meter, onLevel, signal, attended ? HEARD : ALIVE)) ? 'OK' : 'SILENT' };
  } finally {
    for (const track of stream.getTracks()) track.stop();
    context.close().catch(() => {});
    onLevel(0);
  }
}

function listen(meter, onLevel, signal, enough) {
  const samples = new Float32Array(meter.fftSize);
  const until = performance.now() + PATIENCE;
  return new Promise((done) => {
    let heard = 0;
    const timer = setInterval(() => {
      meter.getFloatTimeDomainData(samples);
      const level = Math.sqrt(samples.reduce((sum, one) => sum + one * one, 0) / samples.length);
      onLevel(Math.min(1, level * 4));
      if (level > enough) heard += 1;
      if (heard >= 3 || performance.now() > until || signal?.aborted) {
        clearInterval(timer);
        done(heard >= 3);
      }
    }, 60);
  });
}
