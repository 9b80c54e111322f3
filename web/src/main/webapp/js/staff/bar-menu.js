// On a phone the tools of the bar wait behind one button; with room enough the button is not there and they always show.

import { byId } from '../dom.js';

export function barMenu() {
  const button = byId('bar-more');
  const bar = button.closest('.w-bar');
  const open = (isOpen) => {
    bar.dataset.open = String(isOpen);
    button.setAttribute('aria-expanded', String(isOpen));
  };
  button.addEventListener('click', () => open(bar.dataset.open !== 'true'));
  bar.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || bar.dataset.open !== 'true') return;
    open(false);
    button.focus();
  });
  document.addEventListener('pointerdown', (event) => !bar.contains(event.target) && open(false));
}
