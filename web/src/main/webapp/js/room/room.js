// The guidance room as a page sees it: who is here, sound and picture, chat, live typing. Plain objects go out by the
// callbacks, nothing of WebRTC or of the socket does.

import { SignalSocket } from './socket.js';
import { LocalMedia } from './media.js';
import { PeerLink } from './peer.js';

const STATS_EVERY = 10_000;
const SILENT = { mic: false, camera: false, screen: false, uses: null };

export class RoomClient {
  #socket;
  #local = new LocalMedia();
  #links = new Map();
  #peers = new Map();
  #views = {};
  #state = { line: 'connecting', media: 'NONE', local: { mic: 'off', camera: 'off', screen: 'off' }, remote: { ...SILENT } };
  #ice = [];
  #me = null;

  constructor({ callId, displayName = '', onState, onPeer, onChat, onHint, onField, onGuide }) {
    this.callId = callId;
    this.displayName = displayName;
    this.on = { state: onState, peer: onPeer, chat: onChat, hint: onHint, field: onField, guide: onGuide };
    this.#socket = new SignalSocket(callId, (message) => this.#take(message));
    this.#socket.addEventListener('line', ({ detail }) => this.#change({ line: detail.state, problem: detail.problem }));
  }

  /** Opens the line; devices are opened by {@link start}, so that one may wait, chat and type without any. */
  async join() {
    await this.#socket.open();
    return this;
  }

  /**
   * Opens camera and microphone as far as wished and possible, at first or later in the call.
   * @returns {{mic: string, camera: string, screen: string}}
   */
  async start({ camera = true, mic = true } = {}) {
    const showed = this.#local.shows;
    const got = await this.#local.open({ camera, mic });
    this.#paintLocal();
    for (const link of this.#links.values()) {
      await link.refeed('audio');
      await link.refeed('camera');
      if (this.#local.shows !== showed) await link.renegotiate();
    }
    this.#announce();
    if (this.#state.line === 'connecting' && !this.joined) { this.joined = true; await this.join(); }
    return got;
  }

  attach(localVideo, remoteVideo, screenVideo) {
    this.#views = { local: localVideo, remote: remoteVideo, screen: screenVideo };
    this.#paintLocal();
    this.#paintRemote();
  }

  toggleMic() { const on = this.#local.toggle('mic'); this.#announce(); return on; }

  toggleCamera() { const on = this.#local.toggle('camera'); this.#announce(); return on; }

  /** Pictures are no longer agreed to: stopped here at once, and negotiated away. */
  async hide() {
    if (!this.#local.hide()) return;
    this.#paintLocal();
    for (const link of this.#links.values()) {
      await link.refeed('camera');
      await link.refeed('screen');
      await link.renegotiate();
    }
    this.#socket.send('screen-stop');
    this.#announce();
  }

  async shareScreen() {
    const track = await this.#local.openScreen();
    track.onended = () => this.stopScreen();
    for (const link of this.#links.values()) await link.refeed('screen');
    this.#socket.send('screen-start');
    this.#announce();
  }

  async stopScreen() {
    if (!this.#local.tracks.screen) return;
    this.#local.closeScreen();
    for (const link of this.#links.values()) await link.refeed('screen');
    this.#socket.send('screen-stop');
    this.#announce();
  }

  sendChat(text) { return this.#socket.send('chat', { text }); }

  sendField(key, value) { return this.#socket.send('field', { key, value }); }

  /** A word of guidance on the citizen's page, either way. */
  sendGuide(type, data) { return this.#socket.send(type, data); }

  /** Leaves the room and gives the devices back; the call itself is ended by the page through REST. */
  leave() {
    clearInterval(this.reporter);
    for (const link of this.#links.values()) link.close();
    this.#links.clear();
    this.#local.close();
    this.#socket.close();
    this.#paintLocal();
    this.#paintRemote();
  }

  get peers() { return [...this.#peers.values()]; }

  async #take(message) {
    const { type, from, data = {} } = message;
    switch (type) {
      case 'welcome': return this.#welcome(data);
      case 'join': return this.#joined(data.peer ?? { id: from, ...data });
      case 'leave': return this.#left(from ?? data.id);
      case 'peer-state': return this.#peerState(data.id ?? from, data.state);
      case 'desc': return this.#link(from, false)?.onDescription(data);
      case 'cand': return this.#link(from, false)?.onCandidate(data);
      case 'negotiate-request': return this.#link(from, true)?.renegotiate();
      case 'restart-request': return this.#link(from, true)?.onRestartRequest(data);
      case 'media-state': return this.#remoteSends(from, data);
      case 'screen-start': return this.#remoteSends(from, { screen: true });
      case 'screen-stop': return this.#remoteSends(from, { screen: false });
      case 'turn-refresh': this.#ice = data.iceServers ?? []; for (const link of this.#links.values()) link.refreshIce(this.#ice); return undefined;
      case 'chat': return this.on.chat?.(data);
      case 'field': return this.on.field?.({ from, ...data });
      case 'hint': return this.on.hint?.(data);
      case 'error': return data.code === 'CONSENT_REQUIRED' && !this.#local.shows ? this.#offerAnew() : undefined;
      default:
        if (type.startsWith('cb-') || type === 'consent-request') this.on.guide?.(message);
        return undefined;
    }
  }

  async #welcome({ you, peers = [], offererOf = [], iceServers = [] }) {
    this.#me = you;
    this.#ice = iceServers;
    const here = new Set(peers.map((peer) => peer.id));
    for (const id of [...this.#links.keys()]) if (!here.has(id)) this.#drop(id);
    for (const peer of peers) {
      this.#peers.set(peer.id, peer);
      this.on.peer?.({ ...peer, state: 'online' });
      const offers = offererOf.includes(peer.id);
      const known = this.#links.get(peer.id);
      if (known && known.offers === offers && known.flow.state === 'FLOWING') continue;
      this.#drop(peer.id);
      const link = this.#link(peer.id, offers);
      if (offers) await link.begin();
      // after a reload the other side still holds the path to the page that was: it has to begin anew at once
      else this.#socket.send('restart-request', { reason: 'joined', rebuild: true }, { to: peer.id });
    }
    this.#announce();
    this.reporter ??= setInterval(() => this.#report(), STATS_EVERY);
  }

  /** A description crossed with the consent that was taken back and went nowhere: else both sides would wait for ever. */
  async #offerAnew() {
    for (const [id, link] of this.#links) {
      if (link.offers) await link.onRestartRequest({});
      else this.#socket.send('restart-request', { reason: 'refused' }, { to: id });
    }
  }

  #joined(peer) {
    const known = this.#links.get(peer.id);
    if (known && known.flow.state !== 'FLOWING') this.#drop(peer.id);
    this.#peers.set(peer.id, peer);
    this.on.peer?.({ ...peer, state: 'online' });
    this.#announce();
  }

  #left(id) {
    const peer = this.#peers.get(id);
    this.#peers.delete(id);
    this.#drop(id);
    this.#change({ remote: { ...SILENT } });
    if (peer) this.on.peer?.({ ...peer, state: 'gone' });
  }

  #peerState(id, state) {
    const peer = this.#peers.get(id);
    if (peer) this.on.peer?.({ ...peer, state });
  }

  #link(id, offers) {
    if (!id || id === this.#me?.id) return null;
    let link = this.#links.get(id);
    if (!link) {
      link = new PeerLink({
        id, offers, local: this.#local, iceServers: this.#ice,
        send: (type, data, extra) => this.#socket.send(type, data, extra),
        onFlow: () => this.#flowed(id),
        cameraView: () => this.#views.remote,
      });
      this.#links.set(id, link);
      this.#flowed(id);
    }
    return link;
  }

  #drop(id) {
    this.#links.get(id)?.close();
    this.#links.delete(id);
    this.#flowed(id);
  }

  #remoteSends(id, sends) {
    const link = this.#links.get(id) ?? this.#link(id, false);
    if (!link) return;
    Object.assign(link.remoteSends, sends);
    this.#change({ remote: { ...link.remoteSends } });
    this.#paintRemote();
  }

  #flowed() {
    const states = [...this.#links.values()].map((link) => link.flow.state);
    const media = ['FLOWING', 'LOST', 'CONNECTING'].find((state) => states.includes(state)) ?? 'NONE';
    if (media !== this.#state.media) {
      this.#change({ media });
      this.#report();
    }
    this.#paintRemote();
  }

  #announce() {
    this.#socket.send('media-state', this.#local.sends);
    this.#change({ local: { ...this.#local.state } });
  }

  /** Tells the server how the media do; only bytes that arrived count as flowing. */
  #report() {
    const bytes = [...this.#links.values()].reduce((sum, link) => sum + link.flow.bytes, 0);
    const frames = this.#views.remote?.getVideoPlaybackQuality?.().totalVideoFrames ?? 0;
    this.#socket.send('stats', { media: this.#state.media, bytes, frames });
  }

  #change(part) {
    this.#state = { ...this.#state, ...part };
    this.on.state?.(this.#state);
  }

  #paintLocal() {
    if (this.#views.local) this.#views.local.srcObject = this.#local.preview();
  }

  #paintRemote() {
    const link = [...this.#links.values()].find((one) => one.streams.camera.getTracks().length) ?? [...this.#links.values()][0];
    if (this.#views.remote) this.#show(this.#views.remote, link && [...link.streams.audio.getTracks(), ...link.streams.camera.getTracks()]);
    const sharer = [...this.#links.values()].find((one) => one.remoteSends.screen);
    if (this.#views.screen) this.#show(this.#views.screen, sharer?.streams.screen.getTracks());
  }

  #show(video, tracks) {
    const wanted = tracks ?? [];
    const shown = video.srcObject?.getTracks() ?? [];
    if (wanted.length === shown.length && wanted.every((track) => shown.includes(track))) return;
    video.srcObject = wanted.length ? new MediaStream(wanted) : null;
    if (wanted.length) video.play().catch(() => {});
  }
}
