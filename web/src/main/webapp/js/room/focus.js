// The field in which somebody is, told to the server, so that the same person goes on there after a reload or at another
// device. A field that is not on the page yet is waited for; whoever has gone elsewhere meanwhile is left alone.

const FIELD = '[data-testid^="field-"]';

/** @param {HTMLElement} place that holds the form @param {(key: string) => void} tell */
export function keepFocus(place, tell) {
  let wanted = '';
  place.addEventListener('focusin', ({ target }) => {
    const field = target.closest(FIELD);
    if (!field) return;
    wanted = '';
    tell(field.dataset.testid);
  });
  const restore = () => {
    const field = wanted && place.querySelector(`[data-testid="${CSS.escape(wanted)}"]`);
    if (!field || field.disabled) return;
    wanted = '';
    if (document.activeElement?.matches('input, select, textarea')) return;
    field.focus({ preventScroll: true });
    field.scrollIntoView({ block: 'center' });
  };
  return {
    remember(key) {
      wanted = key;
      restore();
    },
    restore,
  };
}
