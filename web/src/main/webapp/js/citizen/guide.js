// The guide of one item: asks what applies to this person and shows exactly those materials, then all that is published.

import { get } from '../api.js';
import { byId, fill, h, badge, icon, moveTo, state } from '../dom.js';
import { t } from '../i18n.js';
import { CallPanel } from './call-panel.js';
import { watchLiveCall } from './live-call.js';
import { departmentName, limitText } from './item-facts.js';
import { precheckPart } from './guide-precheck.js';
import { situationPart } from './guide-situation.js';
import { basicsPart, basisPart, conditionsPart, faqPart, formPart, samplesPart } from './guide-parts.js';

const code = decodeURIComponent(location.pathname.split('/').pop());
const parts = byId('guide-parts');

function show(item) {
  document.title = `${item.name} · ${t('app.name')}`;
  byId('guide-name').textContent = item.name;
  byId('guide-name').lang = 'zh-CN';
  fill(byId('guide-summary'),
    badge(departmentName(item.department), 'primary'), badge(limitText({ ...item, ...item.basics })),
    badge(item.fees?.charged ? t('guide.charged') : t('guide.free'), item.fees?.charged ? 'warn' : 'ok'),
    (item.audience ?? []).map((one) => badge(t(`audience.${one}`))));
  const sections = [
    ['check', precheckPart(item)], ['materials', situationPart(item)], ['basics', basicsPart(item)], ['conditions', conditionsPart(item)],
    ['form', formPart(item)], ['samples', samplesPart(item)], ['basis', basisPart(item)], ['faq', faqPart(item)],
  ].filter(([, body]) => body);
  fill(parts,
    h('nav', { className: 'w-guide__nav', 'aria-label': t('guide.parts') }, sections.map(([name]) => h('a', { href: `#${name}` }, t(`guide.part.${name}`)))),
    ...sections.map(([name, body]) => h('section', { className: 'w-part', id: name, 'aria-labelledby': `${name}-title` },
      h('h2', { id: `${name}-title` }, t(`guide.heading.${name}`)), body)));
  parts.setAttribute('aria-busy', 'false');
  new CallPanel(byId('call-panel'), { fixed: true }).choose(item);
  pointToCall();
  if (location.hash) document.querySelector(location.hash)?.scrollIntoView();
}

/** On a phone the way to the call is far below: a bar at the foot leads there as long as it is out of sight. */
function pointToCall() {
  const panel = byId('call-panel');
  const bar = h('div', { className: 'w-callbar' }, h('button', { type: 'button', className: 'w-button w-button--primary w-button--large w-button--block', testid: 'call-bar', onclick: () => moveTo(panel) }, icon('video'), t('home.call')));
  document.body.append(bar);
  new IntersectionObserver(([seen]) => { bar.hidden = seen.isIntersecting; }, { rootMargin: '0px 0px -80px' }).observe(panel);
}

async function load() {
  try {
    show(await get(`/items/${encodeURIComponent(code)}`));
  } catch (problem) {
    byId('call-panel').hidden = true;
    const gone = problem.status === 404;
    if (gone) byId('guide-name').textContent = t('guide.unknown');
    fill(parts, state(gone ? 'search' : 'warn', gone ? t('guide.unknown') : t('guide.failed'), gone ? t('guide.unknownHint') : problem.detail,
      gone ? h('a', { className: 'w-button w-button--primary', href: '/' }, t('error.home')) : h('button', { type: 'button', className: 'w-button', onclick: () => location.reload() }, t('app.retry'))));
    parts.setAttribute('aria-busy', 'false');
  }
}

load();
watchLiveCall();
