// The keyboard of a phone takes half of the screen: the field one types into moves to where it can be seen.

const TYPED = 'input:not([type="radio"], [type="checkbox"], [type="file"]), textarea';
const view = window.visualViewport;

function reveal() {
  const field = document.activeElement;
  if (field?.matches(TYPED)) (field.closest('.w-field, .w-chat__form') ?? field).scrollIntoView({ block: 'nearest' });
}

view?.addEventListener('resize', () => requestAnimationFrame(reveal));
