// Is there a picture? A camera counts once it has painted frames that can be seen.

import { failureOf } from './failure.js';
import { wished } from './wish.js';

const PATIENCE = 4000;
const FRAMES = 3;

/** @param {HTMLVideoElement} video shows the picture while the test runs @returns {Promise<{verdict: string}>} */
export async function testCamera(video, { signal, keep = false } = {}) {
  let stream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ video: wished('camera') });
  } catch (problem) {
    return { verdict: failureOf(problem) };
  }
  const stop = () => { for (const track of stream.getTracks()) track.stop(); video.srcObject = null; };
  signal?.addEventListener('abort', stop, { once: true });
  video.srcObject = stream;
  video.play().catch(() => {});
  if (signal?.aborted) stop();
  const verdict = (await painted(video)) ? 'OK' : 'FAILED';
  if (!keep || verdict !== 'OK') stop();
  return { verdict };
}

function painted(video) {
  return new Promise((seen) => {
    let frames = 0;
    const late = setTimeout(() => seen(false), PATIENCE);
    const next = () => {
      frames += 1;
      if (frames < FRAMES) return ask();
      clearTimeout(late);
      return seen(video.videoWidth > 0);
    };
    const ask = () => (video.requestVideoFrameCallback ? video.requestVideoFrameCallback(next) : video.addEventListener('timeupdate', next, { once: true }));
    ask();
  });
}
