// The filters of a list: each change moves the address, typing waits for a pause.

import { byId, debounce } from '../dom.js';

const PAUSE_MS = 350;

export function listForm(region) {
  const form = byId('list-form');
  const go = () => {
    const values = [...new FormData(form)].filter(([, value]) => String(value).trim() !== '');
    const query = new URLSearchParams(values);
    region.go(query.size ? `${form.action}?${query}` : form.action);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go();
  });
  form.addEventListener('change', go);
  form.addEventListener('input', debounce((event) => event.target.type === 'search' && go(), PAUSE_MS));
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a');
    if (!link || !region.node.contains(link) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (link.pathname !== location.pathname) return;
    event.preventDefault();
    region.go(link.href);
  });
}
