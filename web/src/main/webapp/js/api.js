// The REST interface from a page: the session cookie says who calls, writes carry the token that proves the page is ours.
// A refusal becomes a Problem whose message is one plain sentence in the reader's language.

import { t } from './i18n.js';

const BASE = '/api/v1';

export class Problem extends Error {
  constructor(status, body = {}) {
    super(body.detail || body.title || t(status ? 'app.failed' : 'app.offline'));
    this.name = 'Problem';
    this.status = status;
    this.code = body.code ?? (status ? 'UNKNOWN' : 'OFFLINE');
    this.detail = this.message;
    this.violations = body.violations ?? [];
    this.facts = body;
  }

  /** Whether the same may work in a moment: the line was down or the server busy. */
  get passing() {
    return this.status === 0 || this.status === 429 || this.status >= 502;
  }
}

const csrf = () => document.cookie.match(/(?:^|; )cw_csrf=([^;]*)/)?.[1] ?? '';

/** @returns {Record<string, string>} what a write by cookie has to carry; for uploads by XMLHttpRequest */
export const writeHeaders = () => ({ 'X-CSRF-Token': decodeURIComponent(csrf()), ...readHeaders() });

const readHeaders = () => ({
  Accept: 'application/json',
  'Accept-Language': document.documentElement.lang,
  'X-Requested-With': 'cloudwindow',
  'X-Window-Side': document.documentElement.dataset.audience === 'staff' ? 'staff' : 'citizen',
});

async function once(method, path, body, { signal, background } = {}) {
  const headers = method === 'GET' ? readHeaders() : writeHeaders();
  if (background) headers['X-Background'] = 'true';
  const isForm = body instanceof FormData;
  if (body !== undefined && !isForm) headers['Content-Type'] = 'application/json';
  let answer;
  try {
    answer = await fetch(BASE + path, {
      method, headers, signal, credentials: 'same-origin', cache: 'no-store',
      body: body === undefined || isForm ? body : JSON.stringify(body),
    });
  } catch (failure) {
    if (failure.name === 'AbortError') throw failure;
    throw new Problem(0);
  }
  const isJson = /json/.test(answer.headers.get('Content-Type') ?? '');
  const content = isJson ? await answer.json().catch(() => undefined) : undefined;
  if (!answer.ok) {
    const problem = new Problem(answer.status, content);
    if (answer.status === 401) document.dispatchEvent(new CustomEvent('signed-out', { detail: problem }));
    throw problem;
  }
  return content;
}

/**
 * Reading is repeated by itself when the line was down for a moment; writing never is.
 * `background`: asked by the page, not by a person; does not keep the session alive.
 */
export async function get(path, { signal, background, tries = 3 } = {}) {
  for (let n = 1; ; n++) {
    try {
      return await once('GET', path, undefined, { signal, background });
    } catch (problem) {
      if (!problem.passing || n >= tries) throw problem;
      await new Promise((wake) => setTimeout(wake, 400 * n));
    }
  }
}

export const post = (path, body = {}, options = {}) => once('POST', path, body, options);
export const put = (path, body = {}, options = {}) => once('PUT', path, body, options);
export const remove = (path, options = {}) => once('DELETE', path, undefined, options);
export const api = { get, post, put, delete: remove };

/** Query string of what is set. */
export function query(values) {
  const set = Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return set.length ? `?${new URLSearchParams(set)}` : '';
}
