// The tone of an offered call: two soft notes every two seconds. Browsers let a page sound only after its user touched
// it, so the first key or click opens the sound; until then the card on the screen does the work alone.

const NOTES = [659.25, 523.25];
let context = null;
let timer = null;
const calling = new Set();

function open() {
  context ??= new AudioContext();
  context.resume().catch(() => {});
}

for (const gesture of ['pointerdown', 'keydown']) {
  addEventListener(gesture, open, { once: true, capture: true });
}

function chime() {
  if (!context || context.state !== 'running') return;
  NOTES.forEach((frequency, index) => {
    const from = context.currentTime + index * 0.28;
    const tone = new OscillatorNode(context, { frequency, type: 'sine' });
    const volume = new GainNode(context, { gain: 0 });
    volume.gain.setTargetAtTime(0.16, from, 0.02);
    volume.gain.setTargetAtTime(0, from + 0.16, 0.09);
    tone.connect(volume).connect(context.destination);
    tone.start(from);
    tone.stop(from + 0.8);
  });
}

/** @param {string} what rings; the tone goes on until nothing does */
export function ring(what = 'call') {
  calling.add(what);
  if (timer) return;
  chime();
  timer = setInterval(chime, 2000);
}

export function stopRinging(what = 'call') {
  calling.delete(what);
  if (calling.size) return;
  clearInterval(timer);
  timer = null;
}
