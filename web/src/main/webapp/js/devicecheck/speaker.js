// A tone of one second; whether it was heard only the person can say.

/** @returns {Promise<boolean>} whether the machine could play it at all */
export async function playTone() {
  try {
    const context = new AudioContext();
    await Promise.race([context.resume(), new Promise((late) => setTimeout(late, 500))]);
    const volume = context.createGain();
    const now = context.currentTime;
    volume.gain.setValueAtTime(0, now);
    volume.gain.linearRampToValueAtTime(0.3, now + 0.05);
    volume.gain.linearRampToValueAtTime(0, now + 1);
    volume.connect(context.destination);
    for (const [pitch, from] of [[660, 0], [880, 0.5]]) {
      const voice = context.createOscillator();
      voice.frequency.value = pitch;
      voice.connect(volume);
      voice.start(now + from);
      voice.stop(now + from + 0.5);
      voice.onended = from ? () => context.close().catch(() => {}) : null;
    }
    return context.state === 'running';
  } catch {
    return false;
  }
}
