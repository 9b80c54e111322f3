// The line: round trips to our own server, and a connection of the kind a call makes, from this page to itself.

import { get } from '../api.js';

const TRIPS = 10;
const PAUSE = 150;
const TOO_LATE = 1500;
const SLOW = 300;
const LOSSY = 5;
const ICE_PATIENCE = 4000;

export async function testNetwork({ signal } = {}) {
  const trips = roundTrips(signal);
  const connected = await connects(signal);
  const { rttMillis, lossPercent } = await trips;
  const verdict = lossPercent >= 50 || connected === false ? 'FAILED' : rttMillis > SLOW || lossPercent > LOSSY ? 'WEAK' : 'OK';
  return { verdict, rttMillis, lossPercent, connected };
}

async function roundTrips(signal) {
  const times = [];
  for (let n = 0; n < TRIPS && !signal?.aborted; n++) {
    const began = performance.now();
    const answered = await fetch('/api/v1/health/live', { cache: 'no-store', signal: AbortSignal.timeout(TOO_LATE) }).then((answer) => answer.ok, () => false);
    if (answered) times.push(performance.now() - began);
    await new Promise((wake) => setTimeout(wake, PAUSE));
    if (n === 3 && !times.length) break;
  }
  times.sort((one, other) => one - other);
  const tried = times.length || 1;
  return { rttMillis: times.length ? Math.round(times[Math.floor(tried / 2)]) : null, lossPercent: times.length ? Math.round(100 * (1 - times.length / TRIPS)) : 100 };
}

/** @returns {Promise<boolean|null>} null where this browser cannot try */
async function connects(signal) {
  if (!window.RTCPeerConnection) return null;
  const iceServers = await get('/device-checks/ice-servers', { background: true, tries: 1 }).catch(() => []);
  // with a relay at hand the relay itself is tried: from browser to browser a page always reaches itself
  const how = { iceServers, iceTransportPolicy: iceServers.length ? 'relay' : 'all' };
  const [here, there] = [new RTCPeerConnection(how), new RTCPeerConnection(how)];
  try {
    here.onicecandidate = ({ candidate }) => there.addIceCandidate(candidate).catch(() => {});
    there.onicecandidate = ({ candidate }) => here.addIceCandidate(candidate).catch(() => {});
    const opened = new Promise((open) => { here.createDataChannel('test').onopen = () => open(true); });
    await here.setLocalDescription();
    await there.setRemoteDescription(here.localDescription);
    await there.setLocalDescription();
    await here.setRemoteDescription(there.localDescription);
    return await Promise.race([opened, new Promise((late) => {
      setTimeout(() => late(false), ICE_PATIENCE);
      signal?.addEventListener('abort', () => late(false), { once: true });
    })]);
  } catch {
    return false;
  } finally {
    here.close();
    there.close();
  }
}
