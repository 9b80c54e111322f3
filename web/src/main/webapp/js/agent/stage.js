// The moving pictures of the call: the caller large, oneself small, a shared screen where there is one, and the buttons
// for one's own microphone, camera and screen. What is really arriving is said in words beside it (media-state).

import { RoomClient } from '../room/room.js';
import { Gallery } from '../room/gallery.js';
import { t } from '../i18n.js';
import { h, byId, byTestId } from '../dom.js';
import { flash } from '../flash.js';

export class Stage extends EventTarget {
  #room = null;
  #gallery = null;
  #focus = '';
  #local = { mic: 'off', camera: 'off', screen: 'off' };

  constructor() {
    super();
    this.box = byId('stage');
    this.media = byTestId('media-state');
    byId('toggle-mic').addEventListener('click', () => this.#room?.toggleMic());
    byId('toggle-camera').addEventListener('click', () => this.#room?.toggleCamera());
    byTestId('share-screen').addEventListener('click', () => this.#share());
    byId('stage-size').addEventListener('click', () => this.size(this.box.dataset.size === 'large' ? 'small' : 'large'));
  }

  /** Enters the room of the call; a reload of the page enters it again and goes on. */
  async enter(callId, displayName) {
    this.leave();
    const say = (name) => (data) => this.dispatchEvent(new CustomEvent(name, { detail: data }));
    this.#room = new RoomClient({ callId, displayName, onState: (state) => this.#room && this.#take(state), onPeer: say('peer'), onChat: say('chat'), onHint: say('hint'), onField: say('field'), onBack: say('back'), onBye: (reason) => this.#room && say(reason === 'replaced' ? 'replaced' : 'out')(reason), onGuide: say('guide') });
    this.#gallery = new Gallery(byId('gallery'), this.#room);
    this.#room.attach(byTestId('local-video'), byTestId('remote-video'), byId('screen-video'));
    if (this.#focus) this.#room.sendFocus(this.#focus);
    const got = await this.#room.start({ camera: true, mic: true });
    if (got?.camera === 'refused' || got?.mic === 'refused') flash(t('agent.stage.refused'));
  }

  leave() {
    const room = this.#room;
    this.#room = null;
    if (room) this.#focus = '';
    room?.leave();
    this.#gallery?.show({});
    this.#tell('NONE');
    this.size('small');
  }

  sendChat(text) {
    this.#room?.sendChat(text);
    return Boolean(this.#room);
  }

  sendField(key, value) {
    this.#room?.sendField(key, value);
  }

  /** Kept where there is no room yet: the form can be worked in before. */
  sendFocus(key) {
    this.#focus = key;
    this.#room?.sendFocus(key);
  }

  sendGuide(type, data) {
    return this.#room?.sendGuide(type, data) ?? false;
  }

  size(size) {
    this.box.dataset.size = size;
    document.body.dataset.stageSize = size;
    byId('stage-size').setAttribute('aria-pressed', String(size === 'large'));
  }

  async #share() {
    try {
      if (this.#local.screen === 'on') await this.#room?.stopScreen();
      else await this.#room?.shareScreen();
    } catch {
      flash(t('agent.stage.noScreen'));
    }
  }

  #take(state) {
    this.#show(state);
    this.#gallery?.show(state);
    this.dispatchEvent(new CustomEvent('state', { detail: state }));
  }

  #show({ line, isCutLong, media, local, remote, held, main }) {
    this.#local = local;
    this.#button('toggle-mic', local.mic === 'on', 'mic', 'agent.stage.mic');
    this.#button('toggle-camera', local.camera === 'on', 'video', 'agent.stage.camera');
    const share = byTestId('share-screen');
    share.setAttribute('aria-pressed', String(local.screen === 'on'));
    share.setAttribute('aria-label', t(local.screen === 'on' ? 'agent.stage.screen.stop' : 'agent.stage.screen.start'));
    setIcon(share, local.screen === 'on' ? 'screen-off' : 'screen');
    this.#tell(media);
    this.box.dataset.line = line;
    const reason = this.#reason({ line, isCutLong, media, remote, held, main });
    const isCut = line === 'reconnecting' || main?.state === 'reconnecting';
    this.box.dataset.note = held || main?.state === 'away' ? 'full' : isCut && media === 'FLOWING' ? 'bar' : '';
    byId('stage-absent').textContent = t(reason);
    if (reason === 'agent.stage.textOnly') this.media.textContent = t(reason);
    const screen = Boolean(remote?.screen);
    if (screen !== (this.box.dataset.screen === 'true')) {
      this.box.dataset.screen = String(screen);
      this.size(screen ? 'large' : 'small');
    }
    this.box.dataset.camera = String(Boolean(remote?.camera));
  }

  #tell(media) {
    this.media.dataset.state = media;
    this.media.textContent = t(`agent.media.${media}`);
    this.box.dataset.media = media;
  }

  #reason({ line, isCutLong, media, remote, held, main }) {
    if (line === 'reconnecting' && isCutLong) return 'agent.stage.lineLong';
    if (line === 'reconnecting' || line === 'connecting') return 'agent.stage.line';
    if (held) return 'agent.stage.held';
    if (main?.state === 'reconnecting') return 'agent.stage.peerReconnecting';
    if (main?.state === 'away') return 'agent.stage.peerAway';
    if (media === 'LOST') return 'agent.stage.lost';
    if (media === 'NONE') return 'agent.stage.alone';
    if (!remote?.uses) return 'agent.stage.connecting';
    if (remote.uses === 'text') return 'agent.stage.textOnly';
    if (media !== 'FLOWING' || remote.camera) return 'agent.stage.connecting';
    return remote.uses === 'video' ? 'agent.stage.cameraOff' : 'agent.stage.audioOnly';
  }

  #button(id, on, name, key) {
    const button = byId(id);
    button.setAttribute('aria-pressed', String(on));
    button.setAttribute('aria-label', t(`${key}.${on ? 'off' : 'on'}`));
    setIcon(button, on ? name : `${name}-off`);
  }
}

function setIcon(button, name) {
  button.querySelector('use')?.setAttribute('href', `/img/icons.svg#${name}`);
}
