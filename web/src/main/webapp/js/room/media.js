// What this participant sends: microphone, camera, screen. A refused or missing camera is no failure:
// the call goes on with sound alone, or with text alone, and the page is told which and why.

import { wished } from '../devicecheck/wish.js';

const CAMERA = { width: { ideal: 640 }, height: { ideal: 480 }, frameRate: { ideal: 20, max: 30 } };

const why = (problem) => ({
  NotAllowedError: 'refused', SecurityError: 'refused',
  NotFoundError: 'missing', OverconstrainedError: 'missing',
  NotReadableError: 'busy', AbortError: 'busy',
}[problem?.name] ?? 'unavailable');

export class LocalMedia {
  tracks = { audio: null, camera: null, screen: null };
  state = { mic: 'off', camera: 'off', screen: 'off' };
  /** Whether pictures may be sent at all; until then the lines for them only receive. */
  shows = false;

  /** Asks for what is wanted and takes what there is. @returns the state of each device */
  async open({ camera, mic }) {
    if (camera) this.shows = true;
    if (!navigator.mediaDevices) {
      this.state = { ...this.state, mic: mic ? 'unavailable' : 'off', camera: camera ? 'unavailable' : 'off' };
      return this.state;
    }
    if (camera && mic && (await this.#take({ audio: wished('mic'), video: wished('camera', CAMERA) }))) return this.state;
    if (camera) await this.#take({ video: wished('camera', CAMERA) });
    if (mic) await this.#take({ audio: wished('mic') });
    return this.state;
  }

  async #take(wish) {
    try {
      const stream = await navigator.mediaDevices.getUserMedia(wish);
      for (const track of stream.getTracks()) this.#put(track);
      return true;
    } catch (problem) {
      if (wish.video) this.state.camera = why(problem);
      if (wish.audio) this.state.mic = why(problem);
      return false;
    }
  }

  /** What takes another's place stays muted where that was. */
  #put(track) {
    const [line, device] = track.kind === 'audio' ? ['audio', 'mic'] : ['camera', 'camera'];
    track.enabled = this.state[device] !== 'muted';
    this.tracks[line]?.stop();
    this.tracks[line] = track;
    this.state[device] = track.enabled ? 'on' : 'muted';
  }

  async openScreen() {
    if (!navigator.mediaDevices?.getDisplayMedia) throw Object.assign(new Error('no screen'), { why: 'unavailable' });
    try {
      const stream = await navigator.mediaDevices.getDisplayMedia({ video: { frameRate: { ideal: 15 } }, audio: false });
      const [track] = stream.getVideoTracks();
      track.contentHint = 'detail';
      this.tracks.screen = track;
      this.state.screen = 'on';
      return track;
    } catch (problem) {
      throw Object.assign(new Error('no screen'), { why: why(problem) });
    }
  }

  /** Gives camera and screen back; the lines for pictures only receive from now on. @returns whether that is news */
  hide() {
    const showed = this.shows;
    this.tracks.camera?.stop();
    this.tracks.camera = null;
    this.state.camera = 'off';
    this.closeScreen();
    this.shows = false;
    return showed;
  }

  closeScreen() {
    this.tracks.screen?.stop();
    this.tracks.screen = null;
    this.state.screen = 'off';
  }

  /** Mutes or unmutes in place; the line stays. @returns whether it is on now */
  toggle(which) {
    const track = which === 'mic' ? this.tracks.audio : this.tracks.camera;
    if (!track) return false;
    track.enabled = !track.enabled;
    this.state[which] = track.enabled ? 'on' : 'muted';
    return track.enabled;
  }

  get sends() {
    return { mic: this.state.mic === 'on', camera: this.state.camera === 'on', screen: this.state.screen === 'on', uses: this.uses };
  }

  /** By which means this participant takes part, muted or not: `video`, `sound` or `text`. */
  get uses() {
    return this.tracks.camera ? 'video' : this.tracks.audio ? 'sound' : 'text';
  }

  preview() {
    return this.tracks.camera ? new MediaStream([this.tracks.camera]) : null;
  }

  close() {
    for (const track of Object.values(this.tracks)) track?.stop();
    this.tracks = { audio: null, camera: null, screen: null };
    this.state = { mic: 'off', camera: 'off', screen: 'off' };
  }
}
