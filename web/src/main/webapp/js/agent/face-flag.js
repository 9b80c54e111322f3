// Where a terminal compared the caller with the card: said beside the name, with what staff have to do about a failure.

import { get } from '../api.js';
import { badge, byId, fill } from '../dom.js';
import { t } from '../i18n.js';

let asked = null;

/** Asked once per case and applicant. @param {{number: string, applicant?: {id: number}, channel: string}} file */
export async function showFace(file) {
  const place = byId('caller-face');
  const of = file?.applicant?.id && file.channel === 'KIOSK' ? `${file.number} ${file.applicant.id}` : '';
  if (of === asked) return;
  asked = of;
  place.hidden = true;
  if (!of) return;
  const face = await get(`/cases/${encodeURIComponent(file.number)}/applicant/face-match`).catch(() => null);
  if (!face || asked !== of) return;
  place.hidden = false;
  place.dataset.outcome = face.outcome;
  fill(place, badge(t(`staff.face.${face.outcome}`), face.flagged ? 'warn' : 'ok'));
}
