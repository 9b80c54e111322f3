// The frame around the page while somebody else sees it or works on it, with what is being done and the way out.

import { fill, h, icon, onPress } from '../dom.js';
import { t } from '../i18n.js';

const SAID_MS = 8000;

export class ShareBar {
  constructor({ onStop }) {
    this.words = h('strong');
    this.said = h('span', { className: 'w-share__said', testid: 'assist-said', role: 'status' });
    this.button = onPress(h('button', { type: 'button', className: 'w-button w-button--danger', testid: 'cobrowse-stop' }, icon('close'), t('cobrowse.stop')), onStop);
    this.frame = h('div', { className: 'w-share-frame w-unmirrored', testid: 'cobrowse-frame', 'aria-hidden': 'true', hidden: true });
    this.bar = h('div', { className: 'w-share w-unmirrored', role: 'region', 'aria-label': t('cobrowse.bar'), hidden: true },
      icon('eye'), h('p', { className: 'w-grow' }, this.words, ' ', h('span', { className: 'w-small w-share__hint' }, t('cobrowse.bar.hint')), this.said), this.button);
    document.body.prepend(this.bar);
    document.body.append(this.frame);
  }

  /** @param {{seen: boolean, assisted: boolean}} now */
  show({ seen, assisted }) {
    const on = seen || assisted;
    this.bar.hidden = !on;
    this.frame.hidden = !on;
    document.body.toggleAttribute('data-sharing', seen);
    if (on) this.words.textContent = t(seen && assisted ? 'cobrowse.bar.both' : seen ? 'cobrowse.bar.seen' : 'cobrowse.bar.assisted');
    else fill(this.said);
  }

  say(text) {
    fill(this.said, text);
    clearTimeout(this.saying);
    this.saying = setTimeout(() => fill(this.said), SAID_MS);
  }
}
