// The devices of a self-service terminal without any: docs/devices.md as a program of one file, for development and tests.
//
//   node web/src/dev/device-simulator.mjs --origin http://127.0.0.1:8080 [--port 18900]
//        [--devices idReader,faceCamera,documentCamera,slipPrinter,printer,signaturePad,fingerprint,codeScanner]
//        [--name 李秀英 (or percent-encoded) --number 419901195801010026] [--face MATCH|MISMATCH|NO_FACE] [--card later]
//
// With `--card later` the card lies on the reader only after a line `card` on standard input. What was printed is told on
// standard output, a line of JSON each.

import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';

const wish = Object.fromEntries(process.argv.slice(2).flatMap((word, at, all) => (word.startsWith('--') ? [[word.slice(2), all[at + 1]]] : [])));
const kinds = (wish.devices ?? 'idReader,faceCamera,documentCamera,slipPrinter,printer,signaturePad,fingerprint,codeScanner').split(',').filter(Boolean);
const say = (event) => console.log(JSON.stringify(event));

// a white page of one pixel is picture enough
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==';

let cardIsThere = wish.card !== 'later';
const waiting = [];
createInterface({ input: process.stdin }).on('line', (line) => {
  if (line !== 'card') return;
  cardIsThere = true;
  for (const lay of waiting.splice(0)) lay();
});

const card = () => ({ name: decodeURIComponent(wish.name ?? '李秀英'), idNumber: wish.number ?? '419901195801010026' });

const DEVICES = {
  terminal: { list: () => ({ devices: kinds.map((kind) => ({ kind, model: 'simulator', state: 'READY' })) }) },
  idReader: { read: () => (cardIsThere ? card() : new Promise((lay) => waiting.push(() => lay(card())))) },
  faceCamera: { compare: () => ({ result: wish.face ?? 'MATCH', scorePercent: (wish.face ?? 'MATCH') === 'MATCH' ? 92 : 31 }) },
  documentCamera: { capture: () => ({ mediaType: 'image/png', base64: PNG }) },
  signaturePad: { sign: () => ({ mediaType: 'image/png', base64: PNG }) },
  fingerprint: { capture: () => ({ format: 'ISO19794-2', base64: 'c2ltdWxhdGVk' }) },
  codeScanner: { scan: () => ({ text: '419900000000' }) },
  slipPrinter: { print: ({ lines }) => { say({ printed: 'slip', lines }); return {}; } },
  printer: { print: ({ mediaType, base64 = '' }) => { say({ printed: 'page', mediaType, bytes: Buffer.from(base64, 'base64').length }); return {}; } },
};

async function answer({ id, device, act, ...facts }) {
  if (act === 'cancel') return null;
  if (device !== 'terminal' && !kinds.includes(device)) return { id, ok: false, error: 'MISSING' };
  const work = DEVICES[device]?.[act];
  return work ? { id, ok: true, data: await work(facts) } : { id, ok: false, error: 'FAILED' };
}

/** One text frame, as a server sends it: unmasked, in one piece. */
function frame(text, code = 0x81) {
  const body = Buffer.from(text);
  const head = body.length < 126 ? Buffer.from([code, body.length]) : body.length < 65536 ? Buffer.from([code, 126, body.length >> 8, body.length & 255]) : Buffer.alloc(10);
  if (head.length === 10) { head[0] = code; head[1] = 127; head.writeBigUInt64BE(BigInt(body.length), 2); }
  return Buffer.concat([head, body]);
}

/** Takes the frames out of what came so far. @returns what is left */
function unframe(bytes, hear) {
  let rest = bytes;
  while (rest.length >= 6) {
    const short = rest[1] & 127;
    const skip = short === 126 ? 4 : short === 127 ? 10 : 2;
    if (rest.length < skip + 4) break;
    const size = short === 126 ? rest.readUInt16BE(2) : short === 127 ? Number(rest.readBigUInt64BE(2)) : short;
    if (rest.length < skip + 4 + size) break;
    const mask = rest.subarray(skip, skip + 4);
    const body = Buffer.from(rest.subarray(skip + 4, skip + 4 + size)).map((byte, at) => byte ^ mask[at % 4]);
    hear(rest[0], body);
    rest = rest.subarray(skip + 4 + size);
  }
  return rest;
}

const server = createServer((request, response) => response.writeHead(404).end());
server.on('upgrade', (request, socket) => {
  // any page of the internet may try a port of this machine: only our own is let in
  if (!wish.origin || request.headers.origin !== wish.origin || request.url !== '/devices') {
    socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n');
    return;
  }
  const accept = createHash('sha1').update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
  socket.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\nSec-WebSocket-Protocol: cloudwindow.devices.v1\r\n\r\n`);
  // a message in several frames is joined; pages answer a print job of some megabytes that way
  let left = Buffer.alloc(0);
  let parts = [];
  socket.on('error', () => {});
  socket.on('data', (bytes) => {
    left = unframe(Buffer.concat([left, bytes]), (code, body) => {
      const kind = code & 15;
      if (kind === 8) socket.end(frame('', 0x88));
      else if (kind === 9) socket.write(frame(body, 0x8a));
      else if (kind <= 1) {
        parts.push(body);
        if (code & 128) hear(Buffer.concat(parts.splice(0)).toString());
      }
    });
  });
  const hear = (text) => answer(JSON.parse(text)).then((said) => said && socket.write(frame(JSON.stringify(said)))).catch((problem) => say({ problem: problem.message }));
});
server.listen(Number(wish.port ?? 18900), '127.0.0.1', () => say({ listening: server.address().port }));
