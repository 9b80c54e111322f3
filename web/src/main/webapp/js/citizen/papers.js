// Notice and receipt as the applicant gets them: what is to be corrected by when, the number to keep, the PDF to take along.

import { h, icon, note } from '../dom.js';
import { formatDate, formatDateTime, t } from '../i18n.js';

const download = (address, text, testid, kind = '') => h('a', { className: `w-button ${kind}`, href: address, target: '_blank', rel: 'noopener', testid }, icon('download'), text, h('span', { className: 'w-hidden' }, t('app.newWindow')));

/** @param {string} base address of the case's documents, such as /api/v1/cases/…/documents */
export function receiptPaper({ receiptNumber, receiptCode, submittedAt }, base, heading) {
  return note('ok', 'ok',
    heading && h('h2', {}, t('papers.receipt')),
    h('p', {}, t('papers.receiptText')),
    h('dl', { className: 'w-facts' },
      h('dt', {}, t('papers.receiptNumber')), h('dd', {}, h('strong', { className: 'w-number', testid: 'receipt-number' }, receiptNumber)),
      receiptCode && [h('dt', {}, t('papers.receiptCode')), h('dd', {}, h('strong', { className: 'w-number', testid: 'receipt-code' }, receiptCode))],
      h('dt', {}, t('papers.at')), h('dd', {}, formatDateTime(submittedAt))),
    h('p', {}, download(`${base}/material-receipt`, t('papers.receiptDownload'), 'receipt-download')));
}

export function noticePaper({ number, issuedAt, deadline, lines = [] }, base, heading, code) {
  return note('warn', 'note',
    heading && h('h2', {}, t('papers.notice')),
    h('p', {}, t('papers.noticeText', { day: formatDate(deadline) })),
    h('ol', {}, lines.map((line) => h('li', { lang: 'zh-CN' }, h('strong', {}, line.label), line.demand && `：${line.demand}`, line.remark && h('div', { className: 'w-small' }, line.remark)))),
    h('p', { className: 'w-small w-soft' }, t('papers.noticeNumber', { number }), code && [' · ', t('papers.receiptCode'), ' ', h('strong', { className: 'w-number' }, code)], ' · ', formatDateTime(issuedAt)),
    h('p', {}, download(`${base}/one-time-notice`, t('papers.noticeDownload'), 'notice-download')));
}

/** What the department decided, in writing. */
export function decisionPaper({ accepted, atOnce }, base, heading) {
  const kind = accepted ? 'acceptance-receipt' : 'non-acceptance-notice';
  const said = accepted ? (atOnce ? 'papers.atOnce' : 'papers.accepted') : 'papers.notAccepted';
  return note(accepted ? 'ok' : 'warn', accepted ? 'ok' : 'note',
    heading && h('h2', {}, t(said)), h('p', {}, t(`${said}.text`)),
    h('p', {}, download(`${base}/${kind}`, t(`papers.download.${kind}`), `${kind}-download`)));
}

/** An application in the department's own approval system has that system's number instead of a receipt. */
function elsewherePaper({ number }, heading) {
  return note('ok', 'ok', heading && h('h2', {}, t('papers.elsewhere')),
    h('p', {}, number ? [t('papers.elsewhereNumber'), ' ', h('strong', { className: 'w-number', testid: 'external-number-known' }, number)] : t('papers.elsewhereWaiting')));
}

/** The newest paper that matters: the decision with its receipt, a receipt, else the last notice. */
export function papers({ receipt, notices = [], accessCode, acceptance }, base, { heading = true } = {}) {
  const { decision, handOver } = acceptance ?? {};
  if (decision) return h('div', { className: 'w-stack' }, decisionPaper(decision, base, heading), receipt && receiptPaper(receipt, base, heading));
  if (handOver?.state === 'APPLIED') return elsewherePaper(handOver, heading);
  if (receipt) return receiptPaper(receipt, base, heading);
  return notices.length ? noticePaper(notices[notices.length - 1], base, heading, accessCode) : null;
}
