// Paper at the terminal: a PDF on the page printer, numbers on the slip printer; where neither is there, the number to note down.

import { flash } from '../flash.js';
import { formatDateTime, t } from '../i18n.js';
import { byTestId } from '../dom.js';
import { printPage, printSlip } from '../devices/printers.js';

const numberOf = () => ['receipt-number', 'case-number'].map((id) => byTestId(id)?.textContent).find(Boolean) ?? '';

/** Prints a document of the case: as a page, else its numbers as a slip. */
export async function printDocument(address) {
  try {
    const answer = await fetch(address, { credentials: 'same-origin', headers: { 'X-Window-Side': 'citizen' } });
    if (!answer.ok) throw new Error(String(answer.status));
    await printPage(new Blob([await answer.arrayBuffer()], { type: 'application/pdf' }));
    flash(t('kiosk.printed'));
  } catch {
    await slip(['kiosk.slip.receipt', ...['receipt-number', 'receipt-code'].filter((id) => byTestId(id)).map((id) => `${t(`papers.${id === 'receipt-number' ? 'receiptNumber' : 'receiptCode'}`)} ${byTestId(id).textContent}`)]);
  }
}

/** @param {string[]} lines the first is the key of the heading */
export async function slip([heading, ...lines]) {
  const number = numberOf();
  try {
    await printSlip([t('app.name'), t(heading), ...lines, `${t('room.caseNumber')} ${byTestId('case-number')?.textContent ?? ''}`, formatDateTime(new Date())]);
    flash(t('kiosk.printed'));
  } catch {
    flash(t('kiosk.notPrinted', { number }), 'warn');
  }
}
