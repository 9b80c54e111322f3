// What may leave the citizen's page. Everything is covered unless the page says `data-cobrowse="show"`: for words the
// nearest element that says anything counts, a control says it of itself. The form says it of the fields whose
// definition does not call them sensitive. Of attributes only those pass that the picture needs.

const DOTS = '••••••';
const FULL = 2;
const CHANGE = 3;
const META = 4;
const MUTATION = 0;
const INPUT = 5;
/** Changes, pointer moves and presses, scrolling, size of the window, input, touch; nothing else passes. */
const SOURCES = new Set([0, 1, 2, 3, 4, 5, 6]);
const ELEMENT = 2;
const TEXT = 3;

const NEVER = 'input[type=hidden],input[type=password],input[type=file],[contenteditable]';
const PLAYERS = new Set(['video', 'audio', 'iframe', 'object']);
const CHOICES = new Set(['radio', 'checkbox']);
const FREE = new Set(('class id style type for role lang dir hidden disabled readonly open rows cols colspan rowspan max '
  + 'rel viewBox width height focusable rr_width rr_height rr_scrollTop rr_scrollLeft aria-invalid aria-pressed aria-current '
  + 'aria-expanded aria-selected aria-busy aria-disabled data-cobrowse data-field data-state data-off data-origin data-typing '
  + 'data-fresh data-text data-audience data-phase data-screen data-done data-confirmed data-face-of data-sharing').split(' '));

/** What is never even looked at: files, passwords, hidden values, pictures of people, and our own marks on the page. */
export const BLOCKED = `${NEVER},video,audio,canvas,iframe,object,img,.w-unmirrored`;

/** Whether the words inside may be seen. */
export function showsText(element) {
  if (!element || element.nodeType !== Node.ELEMENT_NODE) return false;
  const control = element.closest('select,textarea,input,[contenteditable]');
  return control ? showsValue(control) : element.closest('[data-cobrowse]')?.dataset.cobrowse === 'show';
}

/** Whether what a control holds may be seen; it has to say so itself. */
export function showsValue(control) {
  return control?.dataset?.cobrowse === 'show' && !control.matches(NEVER);
}

export const cover = (text) => String(text ?? '').replace(/\S/g, '•');

const coverValue = (text) => (text ? DOTS : '');

export class Scrubber {
  /** @param {(id: number) => Node|null} nodeOf the page's node behind the number of the recorder */
  constructor(nodeOf) {
    this.nodeOf = nodeOf;
  }

  /** @returns {object|null} the event as it may be sent; null: not at all */
  scrub(event) {
    const data = event.data;
    if (event.type === META) return { ...event, data: { ...data, href: '' } };
    if (event.type === FULL) this.#node(data.node);
    else if (event.type === CHANGE) {
      if (!SOURCES.has(data.source)) return null;
      if (data.source === MUTATION) this.#mutation(data);
      if (data.source === INPUT) return { ...event, data: this.#input(data) };
    } else if (event.type > 1) return null;
    return event;
  }

  #input(data) {
    const control = this.nodeOf(data.id);
    const shown = showsValue(control);
    const choice = CHOICES.has(control?.type);
    return { ...data, text: choice ? '' : shown ? data.text : coverValue(data.text), isChecked: shown && Boolean(data.isChecked) };
  }

  #mutation(data) {
    for (const { node } of data.adds) this.#node(node);
    for (const text of data.texts) {
      const node = this.nodeOf(text.id);
      text.value = this.#text(text.value, node?.nodeType === Node.TEXT_NODE ? node.parentNode : node);
    }
    for (const change of data.attributes) change.attributes = this.#attributes(change.attributes, this.nodeOf(change.id));
  }

  #node(node) {
    const real = this.nodeOf(node.id);
    if (node.type === ELEMENT) {
      node.attributes = this.#attributes(node.attributes, real, node.tagName);
      // the place of a picture, not a player without one
      if (PLAYERS.has(node.tagName)) node.tagName = 'div';
    } else if ('textContent' in node) node.textContent = node.type === TEXT ? this.#text(node.textContent, real?.parentNode) : '';
    for (const child of node.childNodes ?? []) this.#node(child);
  }

  #text(text, parent) {
    return showsText(parent) ? text : cover(text);
  }

  #attributes(attributes, element, tag = element?.localName) {
    const kept = {};
    for (const [name, value] of Object.entries(attributes)) {
      if (FREE.has(name)) kept[name] = value;
    }
    if (typeof kept.style === 'string' && /url\(/i.test(kept.style)) delete kept.style;
    if (tag === 'link' && attributes.rel === 'stylesheet') kept.href = ownPath(attributes.href);
    if (tag === 'use') kept.href = ownPath(attributes.href ?? attributes['xlink:href']);
    if (tag === 'a') kept.href = '#';
    if (['input', 'textarea', 'select', 'option'].includes(tag)) this.#value(kept, attributes, element, tag);
    return kept;
  }

  #value(kept, attributes, element, tag) {
    const shown = showsValue(tag === 'option' ? element?.closest?.('select') : element);
    if (shown) {
      if ('checked' in attributes) kept.checked = attributes.checked;
      if ('selected' in attributes) kept.selected = attributes.selected;
      if ('value' in attributes && !CHOICES.has(element?.type)) kept.value = attributes.value;
    } else if (tag !== 'option' && tag !== 'select' && !CHOICES.has(element?.type)) {
      // dots are no date and no number
      if (tag === 'input') kept.type = 'text';
      if ('value' in attributes) kept.value = coverValue(attributes.value);
    }
  }
}

/** The path of one of our own files, without what may have been asked for with it. */
function ownPath(address) {
  if (!address) return null;
  const url = new URL(address, location.href);
  return url.origin === location.origin ? url.pathname + url.hash : null;
}
