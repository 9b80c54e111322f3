// The guidance room as a page sees it: who is here, sound and picture, chat, live typing. Plain objects go out by the
// callbacks, nothing of WebRTC or of the socket does.
//
// One of the others is the main one: to the citizen the agent, to everybody else the citizen. The rest are third parties;
// a Gallery paints them. Who may do what the server says, keeps to, and tells with each of them.

import { SignalSocket } from './socket.js';
import { LocalMedia } from './media.js';
import { PeerLink } from './peer.js';
import { Patience } from './patience.js';
import { Peers } from './peers.js';
import { Retry } from './retry.js';
import { Unsent } from './unsent.js';

const STATS_EVERY = 10_000;
const RELAY_EVERY = 240_000;
const LONGEST_TYPED = 8000;
const SILENT = { mic: false, camera: false, screen: false, uses: null };

export class RoomClient {
  #socket;
  #local = new LocalMedia();
  #links = new Map();
  #peers = new Peers();
  #patience = new Patience();
  #unsent;
  #retry = new Retry((refused) => this.#sayAgain(refused));
  #views = {};
  #tiles = new Map();
  #state = { line: 'connecting', media: 'NONE', held: false, unsent: 0, local: { mic: 'off', camera: 'off', screen: 'off' }, remote: { ...SILENT }, third: [] };
  #ice = { iceServers: [] };
  #welcomed = false;
  /** Where this participant went while the line was down. */
  #focus = '';

  /**
   * @param {{callId: string, onState?: Function, onPeer?: Function, onChat?: Function, onHint?: Function, onField?: Function, onGuide?: Function,
   *   onBack?: (back: {again: boolean, focus: string}) => void, onBye?: (reason: string) => void}} room
   *   `onBack`: the line stands, for the first time or again; what was said meanwhile has to be read again
   */
  constructor({ callId, displayName = '', onState, onPeer, onChat, onHint, onField, onGuide, onBack, onBye }) {
    this.callId = callId;
    this.displayName = displayName;
    this.on = { state: onState, peer: onPeer, chat: onChat, hint: onHint, field: onField, guide: onGuide, back: onBack, bye: onBye };
    this.#socket = new SignalSocket(callId, (message) => this.#take(message));
    this.#unsent = new Unsent(callId, (message) => this.#socket.send('chat', message), (unsent) => this.#change({ unsent }));
    this.#socket.addEventListener('line', ({ detail }) => {
      if (detail.state === 'reconnecting') this.#patience.begin('line', () => this.#change({ isCutLong: true }));
      else this.#patience.end('line');
      this.#change({ line: detail.state, problem: detail.problem, isCutLong: this.#state.isCutLong && detail.state === 'reconnecting' });
      if (detail.reason) this.on.bye?.(detail.reason);
    });
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

  /** Where a third party is painted, or nowhere any more. */
  attachTile(id, video) {
    if (video) this.#tiles.set(id, video);
    else this.#tiles.delete(id);
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

  /** Said once the line stands, however often it goes down before. */
  sendChat(text) { return this.#unsent.say(text); }

  /** While it is typed. What is too long for the line comes with the form, once it is saved. */
  sendField(key, value) { return String(value).length <= LONGEST_TYPED && this.#socket.send('field', { key, value }); }

  /** Where this participant is in the form: whoever comes back, from wherever, goes on there. */
  sendFocus(key) {
    const sent = this.#socket.send('focus', { key });
    this.#focus = sent ? '' : key;
    return sent;
  }

  /** A word of guidance on the citizen's page, either way. */
  sendGuide(type, data) { return this.#socket.send(type, data); }

  /** Leaves the room and gives the devices back; the call itself is ended by the page through REST. */
  leave() {
    clearInterval(this.reporter);
    clearInterval(this.relayer);
    this.#retry.stop();
    this.#patience.endAll();
    for (const link of this.#links.values()) link.close();
    this.#links.clear();
    this.#local.close();
    this.#socket.close();
    this.#paintLocal();
    this.#paintRemote();
  }

  get peers() { return this.#peers.all; }

  get me() { return this.#peers.me; }

  async #take(message) {
    const { type, from, data = {} } = message;
    switch (type) {
      case 'welcome': return this.#welcome(data);
      case 'join': return this.#joined(data.peer ?? { id: from, ...data });
      case 'leave': return this.#left(from ?? data.id);
      case 'peer-state': return this.#peerState(data.id ?? from, data.state);
      case 'rights':
      case 'role': return this.#standingChanged(data);
      case 'hold': return this.#hold(data.held);
      case 'desc': return this.#link(from, false)?.onDescription(data);
      case 'cand': return this.#link(from, false)?.onCandidate(data);
      case 'negotiate-request': return this.#link(from, true)?.renegotiate();
      case 'restart-request': return this.#link(from, true)?.onRestartRequest(data);
      case 'media-state': return this.#remoteSends(from, data);
      case 'screen-start': return this.#remoteSends(from, { screen: true });
      case 'screen-stop': return this.#remoteSends(from, { screen: false });
      case 'turn-refresh': this.#ice.iceServers = data.iceServers ?? []; for (const link of this.#links.values()) link.refreshIce(this.#ice.iceServers); return undefined;
      case 'chat': this.#unsent.heard(data.clientId); return this.on.chat?.(data);
      case 'field': return this.on.field?.({ from, ...data });
      case 'hint': return this.on.hint?.(data);
      case 'error': return this.#refused(data);
      default:
        if (type.startsWith('cb-') || type === 'consent-request') this.on.guide?.(message);
        return undefined;
    }
  }

  async #welcome({ you, peers = [], offererOf = [], iceServers = [], relayOnly = false, held = false, focus = '' }) {
    this.#peers.begin(you, peers);
    this.#ice = { iceServers, iceTransportPolicy: relayOnly ? 'relay' : 'all' };
    this.#change({ held, third: this.#peers.third });
    for (const id of [...this.#links.keys()]) if (!this.#peers.get(id)) this.#drop(id);
    for (const peer of this.#peers.all) {
      this.#watch(peer);
      this.on.peer?.(peer);
      const offers = offererOf.includes(peer.id);
      const known = this.#links.get(peer.id);
      if (known && known.offers === offers && known.isAlive) continue;
      this.#drop(peer.id);
      await this.#link(peer.id, offers).connect('joined');
    }
    this.#parties();
    this.#announce();
    this.#unsent.sayAgain();
    if (this.#focus) this.sendFocus(this.#focus);
    this.reporter ??= setInterval(() => this.#report(), STATS_EVERY);
    if (iceServers.length) this.relayer ??= setInterval(() => this.#socket.send('turn-refresh'), RELAY_EVERY);
    this.on.back?.({ again: this.#welcomed, focus });
    this.#welcomed = true;
  }

  #refused({ code, retryable, of }) {
    if (retryable) return this.#retry.later(of);
    return code === 'CONSENT_REQUIRED' && !this.#local.shows ? this.#offerAnew() : undefined;
  }

  #sayAgain(refused) {
    if (refused.has('chat')) this.#unsent.sayAgain();
    return refused.has('desc') ? this.#offerAnew() : undefined;
  }

  /** A description crossed with the consent that was taken back and went nowhere: else both sides would wait for ever. */
  async #offerAnew() {
    for (const [id, link] of this.#links) {
      if (link.offers) await link.onRestartRequest({});
      else this.#socket.send('restart-request', { reason: 'refused' }, { to: id });
    }
  }

  #joined(peer) {
    // whoever comes begins the path or asks for it; one that was begun a moment before this word arrived is that very one
    this.#links.get(peer.id)?.comesAnew();
    this.#patience.end(peer.id);
    this.#peers.put(peer);
    this.on.peer?.({ ...peer, state: 'online' });
    this.#parties();
    this.#announce();
  }

  #left(id) {
    this.#patience.end(id);
    const peer = this.#peers.remove(id);
    this.#drop(id);
    this.#parties();
    if (peer) this.on.peer?.({ ...peer, state: 'gone' });
  }

  #peerState(id, state) {
    const peer = this.#peers.change(id, { state });
    if (peer) this.#watch(peer);
    this.#parties();
    if (peer) this.on.peer?.(peer);
  }

  #watch({ id, state }) {
    if (state === 'reconnecting') this.#patience.begin(id, () => this.#peerState(id, 'away'));
    else if (state === 'online') this.#patience.end(id);
  }

  /** Somebody, or oneself, may do more or less than before, or is something else by now. */
  async #standingChanged({ id, ...standing }) {
    this.#peers.change(id, standing);
    this.#parties();
    const own = id === this.me?.id;
    for (const link of own ? this.#links.values() : [this.#links.get(id)].filter(Boolean)) {
      await link.refeedAll();
      await link.renegotiate();
    }
    this.#paintRemote();
  }

  /** The citizen waits: sound and picture between citizen and the others rest, and go on where they were. */
  async #hold(held) {
    this.#change({ held });
    for (const link of this.#links.values()) await link.part();
    this.#flowed();
  }

  #isParted(id) {
    return this.#state.held && [this.me?.role, this.#peers.get(id)?.role].includes('citizen');
  }

  #link(id, offers) {
    if (!id || id === this.me?.id) return null;
    let link = this.#links.get(id);
    if (!link) {
      link = new PeerLink({
        id, offers, local: this.#local, ice: this.#ice,
        sends: (line) => this.#peers.mayReach(id, line) && (line === 'audio' || this.#local.shows),
        receives: () => this.#peers.get(id)?.rights?.includes('SPEAK') ?? true,
        isParted: () => this.#isParted(id),
        send: (type, data, extra) => this.#socket.send(type, data, extra),
        onFlow: () => this.#flowed(),
        cameraView: () => this.#viewOf(id),
      });
      this.#links.set(id, link);
      this.#parties();
    }
    return link;
  }

  #drop(id) {
    this.#links.get(id)?.close();
    this.#links.delete(id);
    this.#flowed();
  }

  #remoteSends(id, sends) {
    const link = this.#links.get(id) ?? this.#link(id, false);
    if (!link) return;
    Object.assign(link.remoteSends, sends);
    this.#peers.change(id, { sends: { ...link.remoteSends } });
    this.#parties();
  }

  /** Who is here has changed: the more, the smaller each picture is sent. */
  #parties() {
    for (const link of this.#links.values()) link.shareWith(this.#links.size);
    this.#change({ third: this.#peers.third, remote: { ...SILENT, ...this.#links.get(this.#peers.main?.id)?.remoteSends }, main: this.#peers.main });
    this.#flowed();
  }

  /** How the call does is how the path to the main one does; while that one is away, how any other does. */
  #flowed() {
    const main = this.#links.get(this.#peers.main?.id);
    const states = (main ? [main] : [...this.#links.values()]).map((link) => link.flow.state);
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

  #viewOf(id) {
    return id === this.#peers.main?.id ? this.#views.remote : this.#tiles.get(id);
  }

  #paintLocal() {
    if (this.#views.local) this.#views.local.srcObject = this.#local.preview();
  }

  #paintRemote() {
    if (!this.#peers.main && this.#views.remote) show(this.#views.remote, []);
    for (const [id, { streams }] of this.#links) {
      const view = this.#viewOf(id);
      if (view) show(view, [...streams.audio.getTracks(), ...streams.camera.getTracks()]);
    }
    const sharer = [...this.#links.values()].find((one) => one.remoteSends.screen);
    if (this.#views.screen) show(this.#views.screen, sharer?.streams.screen.getTracks() ?? []);
  }
}

function show(video, wanted) {
  const shown = video.srcObject?.getTracks() ?? [];
  if (wanted.length === shown.length && wanted.every((track) => shown.includes(track))) return;
  video.srcObject = wanted.length ? new MediaStream(wanted) : null;
  if (wanted.length) video.play().catch(() => {});
}
