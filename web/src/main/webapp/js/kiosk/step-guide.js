// What it takes: the answers decide which materials, so that nobody calls without the papers.

import { get } from '../api.js';
import { fill, h, icon } from '../dom.js';
import { t } from '../i18n.js';
import { situationPart } from '../citizen/guide-situation.js';

export function guideStep({ visit, go }) {
  const place = h('div', { className: 'w-card', 'aria-busy': 'true' }, h('div', { className: 'w-skeleton w-skeleton--card' }));
  get(`/items/${encodeURIComponent(visit.item.code)}`)
    .then((item) => fill(place, situationPart({ ...item, samples: [] })), (problem) => fill(place, problem.detail))
    .finally(() => place.setAttribute('aria-busy', 'false'));
  return {
    title: visit.item.name,
    body: [h('p', { className: 'w-lead' }, t('kiosk.guide')), place],
    next: h('button', { type: 'button', className: 'w-button w-button--primary w-button--large', testid: 'kiosk-forward', onclick: () => go('identity') }, t('kiosk.toIdentity'), icon('arrow')),
  };
}
