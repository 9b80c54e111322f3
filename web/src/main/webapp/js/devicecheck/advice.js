// One sentence, one thing to do: what stands most in the way comes first.

const ORDER = ['network', 'microphone', 'speaker', 'camera'];
const GOOD = ['OK', 'SKIPPED'];

/** @returns {string} key of the sentence, such as `check.advice.microphone.MISSING` */
export function adviceOf(found) {
  const worst = ORDER.find((device) => !GOOD.includes(found[device]) && found[device] !== 'WEAK') ?? ORDER.find((device) => found[device] === 'WEAK');
  return worst ? `check.advice.${worst}.${found[worst]}` : 'check.advice.good';
}
