// Texts of the page's language. t('home.count', {n: 3}) fills {n}; an unknown key shows itself, so that it is seen.

export const lang = document.documentElement.lang || 'zh-CN';

const texts = (await import(`/i18n/${lang === 'en' ? 'en' : 'zh-CN'}.js`)).default;

export const has = (key) => key in texts;

/** Of one thing, `key.one` is said where a language has it. */
export function t(key, facts = {}) {
  return (texts[Number(facts.n) === 1 && has(`${key}.one`) ? `${key}.one` : key] ?? key).replace(/\{(\w+)\}/g, (hole, name) => facts[name] ?? hole);
}

const dateTime = new Intl.DateTimeFormat(lang, { timeZone: 'Asia/Shanghai', dateStyle: 'medium', timeStyle: 'short' });
const dateOnly = new Intl.DateTimeFormat(lang, { timeZone: 'Asia/Shanghai', dateStyle: 'medium' });
const timeOnly = new Intl.DateTimeFormat(lang, { timeZone: 'Asia/Shanghai', timeStyle: 'short' });

export const formatDateTime = (instant) => (instant ? dateTime.format(new Date(instant)) : '');
export const formatDate = (day) => (day ? dateOnly.format(new Date(day)) : '');
export const formatTime = (instant) => (instant ? timeOnly.format(new Date(instant)) : '');
