// The three ways out of the review (10.1.2 a4–a6): put it right in the call, return it with one notice, submit it. A way
// that is not open says why in words; the server has the last word either way.

import { t } from '../i18n.js';
import { byId, byTestId, h, fill } from '../dom.js';
import { complain, flash } from '../flash.js';

/** The second click of a double one must not meet a bar that has just changed. */
const REST_MS = 800;

export class DecisionBar {
  #busy = false;

  constructor(store, chat) {
    this.store = store;
    this.chat = chat;
    this.repair = byId('ask-repair');
    this.notice = byTestId('issue-notice');
    this.submit = byTestId('submit-case');
    this.repair.addEventListener('click', () => this.#askForRepair());
    this.notice.addEventListener('click', () => this.#act(() => store.issueNotice(), 'agent.noticeIssued'));
    this.submit.addEventListener('click', () => this.#act(() => store.submit(), 'agent.submitted'));
    store.addEventListener('change', () => this.show());
  }

  show() {
    const { store } = this;
    if (!store.file) return;
    const { undecided } = store;
    const faults = store.faults.length;
    const submitted = Boolean(store.file.receipt);
    const { mode } = store.file;
    const inWindow = mode !== 'REMOTE_ACCEPTANCE' || (store.guide && !store.elsewhere);
    for (const part of [this.repair, this.notice, this.submit, byId('count-undecided'), byId('count-faults'), byId('confirmation')]) part.hidden = !inWindow;
    this.submit.textContent = t(mode === 'REMOTE_ACCEPTANCE' ? 'agent.receive' : 'agent.submit');
    this.#count('count-undecided', undecided, 'warn');
    this.#count('count-faults', faults, 'bad');
    byId('count-faults').title = store.faults.join('\n');
    const mark = byId('confirmation');
    mark.textContent = t(store.confirmed ? 'agent.confirmed' : 'agent.notConfirmed');
    mark.className = `w-badge w-badge--${store.confirmed ? 'ok' : 'warn'}`;
    const notice = submitted ? 'agent.why.submitted' : store.noticeOfThisRound ? 'agent.why.returned' : undecided ? 'agent.why.undecided' : faults ? null : 'agent.why.nothingWrong';
    const submit = submitted ? 'agent.why.submitted' : undecided ? 'agent.why.undecided' : faults ? 'agent.why.faults' : store.confirmed ? null : 'agent.why.notConfirmed';
    this.notice.disabled = this.#busy || Boolean(notice);
    this.submit.disabled = this.#busy || Boolean(submit);
    this.repair.disabled = this.#busy || submitted || faults === 0;
    const [key, facts] = store.elsewhere ? ['agent.why.elsewhere'] : !inWindow ? [] : this.#saying({ submitted, undecided, faults, notice, submit });
    byId('decision-why').textContent = key ? t(key, facts) : '';
    this.#results(store.file);
  }

  /** Why a way is closed; where one is open, what a click on it does: it cannot be taken back. */
  #saying({ submitted, undecided, faults, notice, submit }) {
    if (submitted) return [];
    if (faults || undecided) return notice ? [notice, { count: undecided }] : ['agent.will.notice', { count: faults }];
    return submit ? [submit, {}] : ['agent.will.submit', { name: this.store.file.applicant?.name ?? t('agent.caller.unidentified') }];
  }

  #count(id, count, tone) {
    const place = byId(id);
    place.className = `w-badge w-badge--${count ? tone : 'ok'}`;
    place.querySelector('b').textContent = String(count);
  }

  #results({ receipt, documents = [] }) {
    const shown = [receipt?.receiptNumber, ...documents.map((one) => one.number)].join();
    const place = byId('decision-results');
    if (place.dataset.shown === shown) return;
    place.dataset.shown = shown;
    fill(place,
      receipt ? h('span', { className: 'w-badge w-badge--ok' }, t('staff.case.receipt'), ' ', h('b', { testid: 'receipt-number' }, receipt.receiptNumber)) : null,
      documents.map((one) => h('a', { className: 'w-badge w-badge--info', href: `/api/v1${this.store.path}/documents/${one.kind}`, target: '_blank', rel: 'noopener', testid: one.kind === 'one-time-notice' ? 'notice-download' : null },
        t(`staff.document.${one.kind}`), ' ', one.number)));
  }

  async #act(act, said) {
    if (this.#busy) return;
    this.#busy = true;
    this.show();
    try {
      await act();
      flash(t(said));
    } catch (problem) {
      complain(problem);
    }
    this.show();
    setTimeout(() => {
      this.#busy = false;
      this.show();
    }, REST_MS);
  }

  /** Tells the citizen in the chat what to put right, in the words of the review, and takes the model back to it. */
  async #askForRepair() {
    this.chat.say([t('agent.repair.intro'), ...this.store.faults.map((fault, index) => `${index + 1}. ${fault}`)].join('\n'));
    await this.#act(() => this.store.putRight(), 'agent.repair.asked');
  }
}
