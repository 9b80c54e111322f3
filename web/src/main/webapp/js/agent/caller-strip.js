// Who is calling, about what, from where: masked, with the proof of identity in words and an audited way to see more.

import { t } from '../i18n.js';
import { byId, fill, h, icon, badge } from '../dom.js';
import { revealApplicant } from './reveal.js';
import { showFace } from './face-flag.js';

const SHOWN_MS = 30000;

export class CallerStrip {
  #revealed = null;

  constructor(store) {
    this.store = store;
    store.addEventListener('change', () => this.show());
    byId('reveal-applicant').addEventListener('click', () => this.#reveal());
  }

  show() {
    const { call, file } = this.store;
    const applicant = file?.applicant;
    const shown = this.#revealed?.of === applicant?.id ? this.#revealed : null;
    byId('caller-name').textContent = shown?.name ?? applicant?.name ?? t('agent.caller.unidentified');
    byId('caller-number').textContent = shown?.idNumber ?? applicant?.idNumber ?? '';
    byId('reveal-applicant').hidden = !applicant?.id;
    // who proves it within the call is on the case from then on
    const level = Math.max(call?.identityLevel ?? 0, applicant?.id ? 1 : 0);
    fill(byId('caller-facts'),
      badge(t(`staff.identity.${level}`), level > 0 ? 'ok' : 'warn'),
      badge(t(`mode.${file?.mode ?? call?.mode}`), 'primary'));
    const from = [applicant?.organization, t(`staff.channel.${call?.channel ?? file?.channel}`), this.store.site?.name ?? t('agent.caller.site', { code: file?.siteCode ?? '' })];
    byId('caller-from').textContent = from.filter(Boolean).join(' · ');
    byId('caller-from').title = byId('caller-from').textContent;
    byId('case-number').textContent = file?.number ?? '';
    byId('case-number').href = `/records/${encodeURIComponent(file?.number ?? '')}`;
    byId('item-name').textContent = file?.item?.name ?? t('agent.item.none');
    showFace(file);
    byId('case-parts').dataset.item = String(Boolean(file?.item));
    const round = byId('case-round');
    round.hidden = !(file?.round > 1);
    round.textContent = t('staff.case.round', { round: file?.round });
  }

  async #reveal() {
    const { applicant, number } = this.store.file;
    const plain = await revealApplicant(number, t('agent.caller'));
    if (!plain) return;
    this.#revealed = { ...plain, of: applicant.id };
    this.show();
    setTimeout(() => {
      this.#revealed = null;
      this.show();
    }, SHOWN_MS);
  }
}
