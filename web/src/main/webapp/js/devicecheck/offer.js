// The button that opens the test: beside the call before it, and in the waiting room.

import { h, icon, onPress } from '../dom.js';
import { t } from '../i18n.js';
import { here } from '../kiosk/config.js';

export function deviceCheckOffer(kind = '') {
  return onPress(h('button', { type: 'button', className: `w-button ${kind}`, testid: 'device-check' }, icon('check'), t('check.offer')), async () => {
    const { CheckDialog } = await import('./dialog.js');
    new CheckDialog(here()).open();
  });
}
