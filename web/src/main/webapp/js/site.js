// The point this page was opened for: ?site= in its address (a centre's link, the code on a poster), kept for the visit.

const KEY = 'cw-site';
const SITE = /^[A-Za-z0-9_-]{1,40}$/;
const asked = new URLSearchParams(location.search).get('site') ?? '';
if (SITE.test(asked)) sessionStorage.setItem(KEY, asked);

/** @returns {string|null} null: city hall */
export const siteCode = () => sessionStorage.getItem(KEY);

/** A point that is not known, such as a mistyped one, is none. */
export const forgetSite = () => sessionStorage.removeItem(KEY);

/** Empties what a visit leaves; the point is no secret of whoever leaves, and the next visitor stands at it too. */
export function clearVisit() {
  const site = siteCode();
  sessionStorage.clear();
  if (site) sessionStorage.setItem(KEY, site);
}
