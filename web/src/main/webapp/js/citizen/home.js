// Find an item: live search with filters kept in the address, then the panel leads to the call.

import { get, query } from '../api.js';
import { h, fill, badge, byId, debounce, moveTo, state } from '../dom.js';
import { t } from '../i18n.js';
import { CallPanel } from './call-panel.js';
import { watchLiveCall } from './live-call.js';
import { rejoinForm } from './rejoin.js';
import { departmentName, limitText } from './item-facts.js';

const FILTERS = {
  department: ['deptMarket', 'deptSocial', 'deptHousing', 'deptCivil', 'deptPolice', 'deptHealth', 'deptTransport', 'deptConstruction'],
  audience: ['NATURAL', 'LEGAL'],
  mode: ['ONLINE_GUIDANCE', 'REMOTE_ACCEPTANCE'],
};

const wish = Object.fromEntries(new URLSearchParams(location.search));
const search = byId('item-search');
const list = byId('items');
const panel = new CallPanel(byId('call-panel'));
let chosen = null;
let asked = null;

function card(item) {
  const pick = h('button', { type: 'button', className: 'w-item__pick', lang: 'zh-CN', testid: `item-${item.code}`, 'aria-pressed': String(item.code === chosen), onclick: () => choose(item) }, item.name);
  return h('article', { className: 'w-item' },
    h('h3', {}, pick),
    h('p', { className: 'w-item__meta' }, departmentName(item.department), ' · ', limitText(item)),
    h('div', { className: 'w-item__foot' },
      item.oneStop && badge(t('home.oneStop'), 'primary'),
      (item.audience ?? []).map((one) => badge(t(`audience.${one}`))),
      h('a', { className: 'w-item__guide', href: `/guide/${encodeURIComponent(item.code)}`, 'aria-label': t('home.guideLabel', { name: item.name }) }, t('home.guide'))));
}

function choose(item) {
  chosen = item.code;
  for (const pick of list.querySelectorAll('.w-item__pick')) pick.setAttribute('aria-pressed', String(pick.dataset.testid === `item-${chosen}`));
  panel.choose(item);
  if (matchMedia('(width <= 900px)').matches) moveTo(byId('call-panel'));
}

async function load() {
  asked?.abort();
  asked = new AbortController();
  list.setAttribute('aria-busy', 'true');
  try {
    const found = await get(`/items${query({ ...wish, max: 100 })}`, { signal: asked.signal });
    show(found);
  } catch (problem) {
    if (problem.name === 'AbortError') return;
    byId('result-count').textContent = '';
    fill(list, state('warn', t('home.failed'), problem.detail, h('button', { type: 'button', className: 'w-button', onclick: load }, t('app.retry'))));
  }
  list.setAttribute('aria-busy', 'false');
}

function show({ total, rows }) {
  byId('result-count').textContent = t('home.count', { n: total });
  fill(list, rows.length ? rows.map(card)
    : state('search', t('home.nothing'), t('home.nothingHint'), h('button', { type: 'button', className: 'w-button', onclick: clear }, t('home.clear'))));
}

function keep() {
  history.replaceState(null, '', `/${query(wish)}`);
  load();
}

function clear() {
  for (const key of Object.keys(wish)) delete wish[key];
  search.value = '';
  for (const select of byId('filters').querySelectorAll('select')) select.value = '';
  keep();
  search.focus();
}

fill(byId('filters'), ...Object.entries(FILTERS).map(([name, values]) => h('label', { className: 'w-filter' },
  h('span', { className: 'w-filter__label' }, t(`home.filter.${name}`)),
  h('select', { className: 'w-select', testid: `filter-${name}`, onchange: ({ target }) => { wish[name] = target.value; keep(); } },
    h('option', { value: '' }, t(`home.all.${name}`)),
    values.map((value) => h('option', { value, selected: wish[name] === value }, t(name === 'mode' ? `mode.${value}` : `${name}.${value}`)))))));

search.value = wish.search ?? '';
search.addEventListener('input', debounce(() => { wish.search = search.value.trim(); keep(); }, 250));
byId('search').addEventListener('submit', (event) => { event.preventDefault(); list.querySelector('.w-item__pick')?.focus(); });
fill(list, ...Array.from({ length: 6 }, () => h('div', { className: 'w-skeleton w-skeleton--card' })));
byId('rejoin').append(rejoinForm());
load();
watchLiveCall();
