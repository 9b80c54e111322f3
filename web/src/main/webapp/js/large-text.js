// Larger text, at once and on every page after.

import { byTestId } from './dom.js';

const YEAR = 31536000;

byTestId('large-text-switch')?.addEventListener('click', ({ currentTarget }) => {
  const large = document.documentElement.dataset.text !== 'large';
  document.documentElement.dataset.text = large ? 'large' : 'normal';
  currentTarget.setAttribute('aria-pressed', String(large));
  document.cookie = `cw_text=${large ? 'large' : 'normal'}; path=/; max-age=${YEAR}; samesite=lax`;
});
