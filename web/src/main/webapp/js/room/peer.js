// The media path to one other participant.
//
// One side of a pair offers for the whole call (the later joiner, the server says so); the other only answers and
// asks. Textbook perfect negotiation is not used on purpose: its rollback leaves Chromium with a picture that is
// decoded but never painted. Three lines are negotiated once, in fixed order: sound, camera, screen. What is sent on
// them changes by replaceTrack, so that neither muting nor screen sharing ever negotiates again. Only the lines of a
// participant who does not want to be seen are negotiated to receive, and once more when that participant wants to after all.
//
// Descriptions and candidates carry the epoch of the connection they belong to; others are dropped.

import { limit } from './quality.js';

const LINES = ['audio', 'camera', 'screen'];
const KINDS = { audio: 'audio', camera: 'video', screen: 'video' };
const SETUP_LIMIT = 15_000;
const SILENCE_LIMIT = 1_500;
const RETRY_PAUSE = 3_000;
const RETRIES = 5;
const FREEZE_LIMIT = 3_000;

export class PeerLink {
  pc = null;
  epoch = 0;
  streams = { audio: new MediaStream(), camera: new MediaStream(), screen: new MediaStream() };
  remoteSends = { mic: false, camera: false, screen: false };
  flow = { state: 'CONNECTING', bytes: 0, changedAt: 0 };
  #early = [];
  #offerAgain = false;
  #offeredAt = 0;
  #limited = 0;
  #tries = 0;
  #retryAt = 0;
  #builtAt = 0;
  #painted = { decoded: 0, shown: 0, since: 0 };

  /**
   * @param {{id: string, offers: boolean, local: import('./media.js').LocalMedia, ice: object, send: Function, onFlow: Function,
   *   sends: (line: string) => boolean, receives: () => boolean, isParted: () => boolean}} link
   *   `sends`, `receives`: by the rights of both; `isParted`: the citizen is on hold, nothing goes either way
   */
  constructor(link) {
    Object.assign(this, link);
    this.parted = this.isParted();
    if (this.parted) this.flow.state = 'NONE';
    this.heart = setInterval(() => this.#check().catch(() => {}), 500);
  }

  /** Whether there is a path that needs no new beginning. */
  get isAlive() {
    return this.flow.state === 'FLOWING' || (this.isParted() && this.pc?.connectionState === 'connected');
  }

  /** The other one has come again, perhaps from another device, whose clock need not agree with the one before. */
  comesAnew() {
    this.cameAnew = true;
  }

  /** Comes to a path, whichever side begins: after a reload the other side still holds the one to the page that was. */
  async connect(reason) {
    if (this.isParted()) return;
    if (this.offers) await this.begin();
    else this.#say('restart-request', { reason, rebuild: true });
  }

  /** The citizen is on hold, or no longer: the lines stay, what is sent on them goes and comes back. */
  async part() {
    const was = this.parted;
    this.parted = this.isParted();
    await this.refeedAll();
    if (this.parted) {
      this.#flowIs('NONE', this.flow.bytes, performance.now());
    } else if (was) {
      this.flow = { ...this.flow, state: 'CONNECTING', changedAt: performance.now() };
      if (this.pc?.connectionState !== 'connected') await this.connect('held');
    }
  }

  /** To how many one's own picture goes. Said to a path that stands: before its first description a sender may never answer. */
  shareWith(others) {
    this.others = others;
    if (this.pc?.connectionState !== 'connected' || this.#limited === others) return;
    this.#limited = others;
    limit(this.pc.getTransceivers()[1].sender, others);
  }

  /** The offering side begins, or begins anew. */
  async begin() {
    this.epoch = Math.max(Date.now(), this.epoch + 1);
    this.#build();
    for (const line of LINES) {
      const transceiver = this.pc.addTransceiver(KINDS[line], { direction: this.#direction(line), streams: [] });
      await this.#feed(transceiver, line);
    }
    await this.#offer();
  }

  async #offer(options) {
    const pc = this.pc;
    pc.getTransceivers().forEach((transceiver, i) => { transceiver.direction = this.#direction(LINES[i]); });
    const offer = await pc.createOffer(options);
    if (pc !== this.pc) return;
    await pc.setLocalDescription(offer);
    this.#offeredAt = performance.now();
    this.#say('desc', { sdp: pc.localDescription.sdp, kind: 'offer', epoch: this.epoch });
  }

  async onDescription({ sdp, kind, epoch }) {
    if (kind === 'answer') {
      if (epoch === this.epoch && this.pc?.signalingState === 'have-local-offer') {
        await this.pc.setRemoteDescription({ type: 'answer', sdp });
        if (this.#offerAgain) await this.renegotiate();
      }
      return;
    }
    if (this.offers || (epoch < this.epoch && !this.cameAnew)) return;
    if (epoch !== this.epoch || !this.pc) {
      this.epoch = epoch;
      this.#build();
    }
    this.cameAnew = false;
    const pc = this.pc;
    await pc.setRemoteDescription({ type: 'offer', sdp });
    const transceivers = pc.getTransceivers();
    for (let i = 0; i < transceivers.length; i++) {
      transceivers[i].direction = this.#direction(LINES[i]);
      await this.#feed(transceivers[i], LINES[i]);
    }
    await pc.setLocalDescription(await pc.createAnswer());
    this.#say('desc', { sdp: pc.localDescription.sdp, kind: 'answer', epoch: this.epoch });
    const early = this.#early.filter((one) => one.epoch === this.epoch);
    this.#early = [];
    for (const one of early) await this.onCandidate(one);
  }

  async onCandidate({ candidate, epoch }) {
    if (epoch !== this.epoch || !this.pc?.remoteDescription) {
      if (epoch >= this.epoch) this.#early.push({ candidate, epoch });
      return;
    }
    await this.pc.addIceCandidate(candidate);
  }

  /** The answering side asks for a new path, or for a whole new connection. */
  async onRestartRequest({ rebuild }) {
    if (!this.offers) return;
    if (rebuild || !this.pc) await this.begin();
    else await this.#offer({ iceRestart: true });
  }

  /**
   * What may be sent has changed. The answering side asks for an offer; the offering side makes no second one while the
   * answer to the first is on its way, but does not wait for an answer that was lost.
   */
  async renegotiate() {
    if (!this.pc) return;
    if (!this.offers) {
      this.#say('negotiate-request', {});
      return;
    }
    this.#offerAgain = this.pc.signalingState !== 'stable' && performance.now() - this.#offeredAt < RETRY_PAUSE;
    if (!this.#offerAgain) await this.#offer();
  }

  /** A local track came, went or was replaced. */
  async refeed(line) {
    const transceiver = this.pc?.getTransceivers()[LINES.indexOf(line)];
    if (transceiver) await this.#feed(transceiver, line);
  }

  async refeedAll() {
    for (const line of LINES) await this.refeed(line);
  }

  refreshIce(iceServers) {
    this.ice = { ...this.ice, iceServers };
    this.pc?.setConfiguration(this.ice);
  }

  /** Pictures painted so far, by the browser's own count; a connected state alone is no proof of a working call. */
  paintedFrames(video) {
    return video?.getVideoPlaybackQuality?.().totalVideoFrames ?? 0;
  }

  close() {
    clearInterval(this.heart);
    this.pc?.close();
    this.pc = null;
  }

  #direction(line) {
    if (this.receives()) return this.sends(line) ? 'sendrecv' : 'recvonly';
    return this.sends(line) ? 'sendonly' : 'inactive';
  }

  #build() {
    this.pc?.close();
    this.#offerAgain = false;
    const pc = new RTCPeerConnection(this.ice);
    this.pc = pc;
    this.#builtAt = performance.now();
    this.flow = { state: 'CONNECTING', bytes: 0, changedAt: performance.now() };
    this.#painted = { decoded: 0, shown: 0, since: 0 };
    this.#limited = 0;
    pc.onicecandidate = ({ candidate }) => {
      // the end-of-candidates mark is never passed on: it may reach the wrong generation and hang the call
      if (candidate && pc === this.pc) this.#say('cand', { candidate: candidate.toJSON(), epoch: this.epoch });
    };
    pc.ontrack = ({ transceiver, track }) => {
      const line = LINES[pc.getTransceivers().indexOf(transceiver)];
      const stream = this.streams[line];
      for (const old of stream.getTracks()) stream.removeTrack(old);
      stream.addTrack(track);
      this.onFlow();
    };
    pc.onconnectionstatechange = () => {
      if (pc !== this.pc) return;
      if (pc.connectionState === 'failed') this.#recover('failed');
      if (pc.connectionState === 'connected') this.shareWith(this.others ?? 1);
    };
  }

  async #feed(transceiver, line) {
    const track = this.sends(line) && !this.isParted() ? this.local.tracks[line] : null;
    if (transceiver.sender.track !== track) await transceiver.sender.replaceTrack(track);
    if (line === 'screen' && track) {
      const parameters = transceiver.sender.getParameters();
      parameters.degradationPreference = 'maintain-resolution';
      transceiver.sender.setParameters(parameters).catch(() => {});
    }
  }

  async #check() {
    const pc = this.pc;
    const now = performance.now();
    if (!pc || pc.connectionState === 'closed' || this.isParted()) return;
    if (pc.connectionState !== 'connected') {
      if (now - this.#builtAt > SETUP_LIMIT) this.#recover('setup');
      return;
    }
    if (this.#sendsTooMuch(pc) && now > this.#retryAt) {
      this.#retryAt = now + RETRY_PAUSE;
      await this.renegotiate();
    }
    const report = await pc.getStats();
    if (pc !== this.pc) return;
    let received = 0;
    let decoded = 0;
    let acknowledged = 0;
    for (const one of report.values()) {
      if (one.type === 'remote-inbound-rtp') acknowledged += 1;
      if (one.type !== 'inbound-rtp') continue;
      received += one.bytesReceived ?? 0;
      if (one.kind === 'video' && one.mid === pc.getTransceivers()[1]?.mid) decoded = one.framesDecoded ?? 0;
    }
    const expects = this.remoteSends.mic || this.remoteSends.camera || this.remoteSends.screen;
    if (received > this.flow.bytes) {
      this.#tries = 0;
      this.#flowIs('FLOWING', received, now);
    } else if (this.remoteSends.uses === 'text' && !this.remoteSends.screen) {
      // nothing will arrive; that the other side acknowledges what we send is all there is to know
      this.#flowIs(acknowledged && this.local.uses !== 'text' ? 'FLOWING' : 'NONE', this.flow.bytes, now);
    } else if (expects && this.flow.bytes > 0 && now - this.flow.changedAt > SILENCE_LIMIT) {
      this.#flowIs('LOST', this.flow.bytes, this.flow.changedAt);
      this.#recover('silence');
    }
    this.#watchPaint(decoded, now);
  }

  /** A line is still agreed to send though it may not any more: the word that said so was lost. */
  #sendsTooMuch(pc) {
    return pc.getTransceivers().some(({ currentDirection }, i) => currentDirection?.startsWith('send') && !this.sends(LINES[i]));
  }

  #flowIs(state, bytes, changedAt) {
    const changed = state !== this.flow.state;
    this.flow = { state, bytes, changedAt };
    if (changed) this.onFlow();
  }

  #watchPaint(decoded, now) {
    const video = this.cameraView?.();
    if (!video || !isInSight(video) || !this.remoteSends.camera) return;
    const shown = this.paintedFrames(video);
    const stuck = decoded > this.#painted.decoded && shown === this.#painted.shown;
    if (!stuck) this.#painted = { decoded, shown, since: now };
    else if (now - this.#painted.since > FREEZE_LIMIT) {
      this.#painted.since = now;
      this.#rebuild('frozen');
    }
  }

  #recover(reason) {
    const now = performance.now();
    if (this.isParted()) return;
    if (now < this.#retryAt) return;
    this.#retryAt = now + RETRY_PAUSE;
    if (++this.#tries > RETRIES || reason === 'setup') return this.#rebuild(reason);
    if (this.offers) this.#offer({ iceRestart: true }).catch(() => {});
    else this.#say('restart-request', { reason });
  }

  #rebuild(reason) {
    this.#tries = 0;
    if (this.offers) this.begin().catch(() => {});
    else {
      this.#builtAt = performance.now();
      this.#say('restart-request', { reason, rebuild: true });
    }
  }

  #say(type, data) {
    this.send(type, data, { to: this.id, epoch: this.epoch });
  }
}

/** What is scrolled away or hidden is not painted, and nothing is wrong with it. */
function isInSight(video) {
  if (document.hidden || video.hidden) return false;
  const { top, bottom, width } = video.getBoundingClientRect();
  return width > 0 && bottom > 0 && top < innerHeight;
}
