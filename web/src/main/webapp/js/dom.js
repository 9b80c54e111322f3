// Making and changing elements. Text goes in as text, never as markup.

const PROPERTIES = new Set(['value', 'checked', 'disabled', 'hidden', 'selected', 'textContent', 'srcObject', 'muted', 'htmlFor', 'className', 'open']);

/** h('button', {className: 'w-button', testid: 'save', onclick: save}, 'Save'); null, undefined and false are left out. */
export function h(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined) continue;
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (PROPERTIES.has(name)) node[name] = value;
    else if (name === 'testid') node.dataset.testid = value;
    else if (value !== false) node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...real(children));
  return node;
}

const real = (children) => children.flat(3).filter((child) => child !== null && child !== undefined && child !== false && child !== '');

/** Replaces what is inside. */
export function fill(node, ...children) {
  node.replaceChildren(...real(children));
  return node;
}

export const byId = (id) => document.getElementById(id);

export const byTestId = (id, root = document) => root.querySelector(`[data-testid="${CSS.escape(id)}"]`);

const SVG = 'http://www.w3.org/2000/svg';

/** A line drawing of /img/icons.svg; decoration only, the words beside it carry the meaning. */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'w-icon');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `/img/icons.svg#${name}`);
  svg.append(use);
  return svg;
}

/** Runs the act of a button once however often it is pressed, and shows that it runs. */
export function onPress(button, act) {
  let running = false;
  button.addEventListener('click', async (event) => {
    event.preventDefault();
    if (running || button.disabled) return;
    running = true;
    button.setAttribute('aria-busy', 'true');
    try {
      await act(event);
    } finally {
      running = false;
      button.removeAttribute('aria-busy');
    }
  });
  return button;
}

/** Empty, error and "nothing found" places of lists. */
export function state(name, title, text, ...actions) {
  return h('div', { className: 'w-state' }, icon(name), h('p', { className: 'w-state__title' }, title), text && h('p', {}, text), ...actions);
}

export function badge(text, kind) {
  return h('span', { className: `w-badge${kind ? ` w-badge--${kind}` : ''}` }, text);
}

export function note(kind, name, ...children) {
  return h('div', { className: `w-note w-note--${kind}` }, icon(name), h('div', { className: 'w-grow' }, ...children));
}

/** Takes the reader to a heading or region that has just appeared. */
export function moveTo(node) {
  if (!node) return;
  if (node.tabIndex < 0 && !node.hasAttribute('tabindex')) node.setAttribute('tabindex', '-1');
  node.focus({ preventScroll: true });
  node.scrollIntoView({ block: 'nearest', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
}

export function debounce(act, pause) {
  let timer;
  return (...words) => {
    clearTimeout(timer);
    timer = setTimeout(() => act(...words), pause);
  };
}
