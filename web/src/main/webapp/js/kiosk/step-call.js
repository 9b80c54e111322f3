// Ready: what and who once more, a test for whoever wants one, and the button.

import { post } from '../api.js';
import { fill, h, icon, note, onPress } from '../dom.js';
import { lang, t } from '../i18n.js';
import { deviceCheckOffer } from '../devicecheck/offer.js';
import { terminal } from './config.js';

export function callStep({ visit, go }) {
  const refusal = h('div', { role: 'alert' });
  const start = onPress(h('button', { type: 'button', className: 'w-button w-button--primary w-kiosk__go', testid: 'call-start' }, icon('video'), t('home.call')), async () => {
    fill(refusal);
    try {
      const call = await post('/calls', { itemCode: visit.item.code, mode: 'ONLINE_GUIDANCE', channel: 'KIOSK', siteCode: terminal().siteCode, language: lang });
      location.replace(`/kiosk/room/${encodeURIComponent(call.id)}`);
      await new Promise(() => {}); // stays busy until the room opens
    } catch (problem) {
      if (problem.code === 'IDENTITY_REQUIRED' || problem.status === 401) go('identity');
      else fill(refusal, note('warn', 'info', h('p', {}, problem.detail), problem.facts?.phone && h('p', {}, h('strong', {}, t('home.phone')), ' ', problem.facts.phone)));
    }
  });
  return {
    title: t('kiosk.call'),
    body: h('div', { className: 'w-kiosk__start' }, h('p', { className: 'w-lead', lang: 'zh-CN' }, visit.item.name), refusal, start, h('p', { className: 'w-soft' }, t('home.ready')), deviceCheckOffer('w-button--large')),
  };
}
