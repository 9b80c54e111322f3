// The other language, on the same page. What was typed is the page's own care (pagehide).

import { byTestId } from './dom.js';

const YEAR = 31536000;

byTestId('locale-switch')?.addEventListener('click', ({ currentTarget }) => {
  document.cookie = `cw_locale=${currentTarget.dataset.locale}; path=/; max-age=${YEAR}; samesite=lax`;
  location.reload();
});
