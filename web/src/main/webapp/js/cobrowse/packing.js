// Events on their way: batches of JSON, deflated where that is worth it, cut into parts that the room's line takes.

const PART = 48_000;
const WORTH_IT = 1024;
/** Bytes of a batch at most, however small it came: nobody's page is larger, and nobody may fill the other's memory. */
const LARGEST = 16 * 1024 * 1024;

async function through(stream, bytes) {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const chunks = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > LARGEST) {
      await reader.cancel();
      throw new Error('too large a picture');
    }
    chunks.push(next.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function toBase64(bytes) {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}

const fromBase64 = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

/** @returns {Promise<{z: boolean, part: number, of: number, data: string}[]>} */
export async function pack(events) {
  const text = JSON.stringify(events);
  const z = text.length > WORTH_IT && 'CompressionStream' in window;
  const whole = z ? toBase64(await through(new CompressionStream('deflate-raw'), new TextEncoder().encode(text))) : text;
  const of = Math.ceil(whole.length / PART);
  return Array.from({ length: of }, (unused, part) => ({ z, part, of, data: whole.slice(part * PART, (part + 1) * PART) }));
}

/** @param {boolean} z whether it was deflated @param {string[]} parts in order */
export async function unpack(z, parts) {
  const whole = parts.join('');
  return JSON.parse(z ? new TextDecoder().decode(await through(new DecompressionStream('deflate-raw'), fromBase64(whole))) : whole);
}
