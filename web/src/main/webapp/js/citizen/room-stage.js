// The pictures and the buttons below them. What the devices refuse is said in words; the call goes on without them.

import { fill, h, icon, note, onPress } from '../dom.js';
import { t } from '../i18n.js';
import { flash } from '../flash.js';

const BEFORE = { line: 'connecting', media: 'NONE', local: { mic: 'off', camera: 'off', screen: 'off' }, remote: {} };

export class Stage {
  /**
   * @param {{client: object, onHangUp: Function, onOpen: (device: 'camera'|'mic') => Promise<void>, mayShow: () => boolean,
   *   onGuided?: () => void, words?: 'room'|'guest', leave?: string}} room `words`: from whose side the covers speak;
   *   `onGuided`: shows the own page to the agent
   */
  constructor(place, { client, onHangUp, onOpen, mayShow, onGuided, words = 'room', leave = 'room.hangUp' }) {
    Object.assign(this, { place, client, mayShow, onGuided, words });
    this.remote = h('video', { className: 'w-stage__remote', testid: 'remote-video', autoplay: true, playsinline: true, 'aria-label': t('room.remote') });
    this.screen = h('video', { className: 'w-stage__screen', testid: 'remote-screen', autoplay: true, playsinline: true, muted: true, hidden: true, 'aria-label': t('room.screen') });
    this.local = h('video', { className: 'w-stage__local', testid: 'local-video', autoplay: true, playsinline: true, muted: true, 'aria-label': t('room.local') });
    this.cover = h('div', { className: 'w-stage__cover' });
    this.name = h('p', { className: 'w-stage__name' });
    this.notes = h('div', { className: 'w-stage__notes', role: 'status' });
    this.own = h('p', { className: 'w-stage__own' });
    this.mic = this.#button('mic', () => (this.isOpen('mic') ? client.toggleMic() : onOpen('mic')));
    this.camera = this.#button('camera', () => (this.isOpen('camera') ? client.toggleCamera() : onOpen('camera')));
    this.share = this.#button('screen', () => this.#toggleScreen(), 'share-screen');
    this.guided = onPress(h('button', { type: 'button', className: 'w-button', testid: 'cobrowse-start' }, icon('eye'), h('span', { className: 'w-button__text' }, t('cobrowse.start'))), async () => onGuided());
    this.hangUp = onPress(h('button', { type: 'button', className: 'w-button w-button--danger', testid: 'hang-up' }, icon('hang-up'), h('span', {}, t(leave))), onHangUp);
    fill(place,
      h('div', { className: 'w-stage__pictures' }, this.remote, this.screen, this.cover, this.local, this.own, this.name),
      h('div', { className: 'w-stage__controls', 'data-cobrowse': 'show', role: 'group', 'aria-label': t('room.controls') }, this.mic, this.camera, this.share, this.guided, this.hangUp),
      this.notes);
    client.attach(this.local, this.remote, this.screen);
    if (!navigator.mediaDevices?.getDisplayMedia) this.share.hidden = true;
    this.show(BEFORE, { answered: false });
  }

  #button(which, act, testid = `toggle-${which}`) {
    return onPress(h('button', { type: 'button', className: 'w-button', testid }), async () => { await act(); });
  }

  /** Whoever only listens has no device to switch. */
  onlyListens(only) {
    for (const one of [this.mic, this.camera, this.own]) one.hidden = only;
    this.share.hidden = only || !navigator.mediaDevices?.getDisplayMedia;
  }

  isOpen(device) {
    return ['on', 'muted'].includes(this.devices?.[device]);
  }

  async #toggleScreen() {
    if (!this.sharing && !this.mayShow()) {
      flash(t('room.screen.noConsent'), 'warn');
      return;
    }
    try {
      if (this.sharing) await this.client.stopScreen();
      else await this.client.shareScreen();
    } catch (problem) {
      flash(t(problem.why === 'unavailable' ? 'room.screen.unavailable' : 'room.screen.refused'), 'warn');
    }
  }

  /**
   * @param {object} state of the RoomClient
   * @param {{answered: boolean, name: string, hold?: string, isSeen?: boolean}} call whether an agent is in it, who the main
   *   one is, what whoever is on hold reads, and whether the agent sees this page
   */
  show(state, { answered, name, hold, isSeen }) {
    const { local, remote, line, isCutLong, media, main } = state;
    this.devices = local;
    this.sharing = local.screen === 'on';
    this.#face(this.mic, local.mic, ['mic', 'mic-off'], ['room.mic.mute', 'room.mic.unmute']);
    this.#face(this.camera, local.camera, ['video', 'video-off'], ['room.camera.off', 'room.camera.on']);
    this.#face(this.share, this.sharing ? 'on' : 'idle', ['screen-off', 'screen'], ['room.share.stop', 'room.share.start']);
    this.hangUp.hidden = !answered;
    this.share.disabled = !answered;
    this.guided.hidden = !this.onGuided || !answered || isSeen;
    this.local.hidden = !this.isOpen('camera');
    this.own.textContent = answered && !this.isOpen('camera') ? t(this.isOpen('mic') ? 'room.own.sound' : 'room.own.text') : '';
    this.screen.hidden = !remote.screen;
    this.place.dataset.screen = remote.screen ? 'remote' : '';
    this.name.textContent = answered && main ? name || t(`${this.words}.agent`) : '';
    this.#cover({ answered, main, line, isCutLong, media, remote, hold });
    fill(this.notes, ['camera', 'mic'].filter((which) => ['refused', 'missing', 'busy', 'unavailable'].includes(local[which]))
      .map((which) => note('warn', which === 'mic' ? 'mic-off' : 'video-off', t(`room.${which}.${local[which]}`))));
  }

  #face(button, state, drawings, words) {
    const on = state === 'on';
    const face = `${state}`;
    if (button.dataset.face === face) return;
    button.dataset.face = face;
    const isSwitch = words[0] !== 'room.share.stop';
    button.toggleAttribute('data-off', isSwitch && !on);
    button.disabled = state === 'unavailable';
    fill(button, icon(drawings[on ? 0 : 1]), h('span', { className: 'w-button__text' }, t(words[on ? 0 : 1])));
  }

  #cover({ answered, main, line, isCutLong, media, remote, hold }) {
    // a picture that still moves is not covered: only the line for words is down
    const over = media === 'FLOWING' ? 'bar' : 'veil';
    const [drawing, key, look] = !answered ? ['person', 'waiting']
      : line === 'reconnecting' ? ['refresh', isCutLong ? 'cutLong' : 'reconnecting', over]
        : hold ? ['pause', 'held']
          : main?.state === 'reconnecting' ? ['refresh', 'peerReconnecting', over]
          : main?.state === 'away' ? ['clock', 'peerAway', 'veil']
            : media === 'LOST' ? ['refresh', 'reconnecting', 'veil']
              : !main ? ['person', 'away']
                : media === 'CONNECTING' && (remote.mic || remote.camera) ? ['refresh', 'connecting']
                  : !remote.camera && !remote.screen ? [remote.mic ? 'mic' : 'chat', remote.mic ? 'soundOnly' : 'textOnly']
                    : [];
    const face = `${key === 'held' ? hold : key ?? ''}${look ?? ''}`;
    this.cover.hidden = !key;
    if (this.cover.dataset.face === face) return;
    this.cover.dataset.face = face;
    this.cover.className = `w-stage__cover${look ? ` w-stage__cover--${look}` : ''}`;
    if (key === 'held') fill(this.cover, icon(drawing), h('p', { role: 'status', testid: 'hold-message' }, hold));
    else if (key) fill(this.cover, icon(drawing), h('p', {}, t(`${this.words}.cover.${key}`)));
  }
}
