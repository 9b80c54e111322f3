// After the call: what came of it, the paper to keep, and a rating.

import { fill, h, icon, moveTo } from '../dom.js';
import { t } from '../i18n.js';
import { papers } from './papers.js';
import { evaluation } from './evaluation.js';
import { isKiosk } from '../kiosk/config.js';

/** A terminal keeps nothing and has no page of one's own: the numbers on the paper are the way back. */
const AT_KIOSK = { 'after.returned': 'after.returned.textAtKiosk', 'after.ended': 'after.ended.textAtKiosk' };

export function showAfter(place, call, kase) {
  const view = kase?.view;
  const wasAnswered = Boolean(call.answeredAt || call.agent) && call.state !== 'ABANDONED';
  const paper = view && papers(view, `/api/v1${kase.path}/documents`, { heading: false });
  const key = !wasAnswered ? `after.${call.endReason === 'CALLER_SILENT' ? 'silent' : 'left'}` : view?.receipt || view?.state === 'SUBMITTED' ? 'after.submitted' : view?.notices?.length ? 'after.returned' : 'after.ended';
  const title = h('h2', { tabindex: '-1' }, t(`${key}.title`));
  const rating = h('section', { className: 'w-card', 'aria-labelledby': 'evaluate-title' });
  place.hidden = false;
  fill(place, h('div', { className: 'w-stack' },
    h('section', { className: 'w-card w-card--raised w-stack' }, title, h('p', {}, t((isKiosk() && AT_KIOSK[key]) || `${key}.text`, { number: call.caseNumber })), paper,
      !isKiosk() && h('p', { className: 'w-row' },
        h('a', { className: 'w-button', href: '/mine' }, icon('folder'), t('after.mine')),
        h('a', { className: 'w-button', href: '/' }, icon('search'), t('after.home')),
        view?.item && !view.receipt && h('a', { className: 'w-button', href: `/guide/${encodeURIComponent(view.item.code)}` }, icon('book'), t('after.guide')))),
    wasAnswered && rating));
  if (wasAnswered && call.caseNumber) evaluation(rating, call.caseNumber);
  moveTo(title);
}
