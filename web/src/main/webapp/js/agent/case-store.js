// What the workbench knows of the case in hand: call, case and guide as REST tells them. Panels ask it and listen to
// its 'change'; every write goes through it, so that a hint, a reload and one's own click end in the same picture.

import { get, post, put } from '../api.js';
import { t } from '../i18n.js';

const TALKING = new Set(['CONNECTED', 'HELD']);

const HANDED_IN = new Set(['SUBMITTED', 'ACCEPTED', 'NOT_ACCEPTED', 'LAPSED']);

export class CaseStore extends EventTarget {
  constructor(username) {
    super();
    this.username = username;
  }

  call = null;
  file = null;
  guide = null;
  site = null;
  /** Whether somebody else handles the call, and I was let in. */
  guest = false;
  #reading = null;
  #again = false;

  async open(callId) {
    this.#take(await get(`/calls/${callId}`));
    await this.readCase();
  }

  /** Another window has the call: this one neither follows it nor writes to it any more. */
  letGo() {
    this.call = null;
  }

  get path() {
    return `/cases/${encodeURIComponent(this.call.caseNumber)}`;
  }

  async readCall() {
    this.#take(await get(`/calls/${this.call.id}`));
    this.#tell();
  }

  #take(call) {
    this.call = call;
    this.guest = call.agent !== this.username;
  }

  /** Hints come in bursts; while one reading is under way the next ones share a single further reading. */
  async readCase() {
    if (this.#reading) {
      this.#again = true;
      return this.#reading;
    }
    this.#reading = this.#read();
    try {
      await this.#reading;
    } finally {
      this.#reading = null;
    }
    if (this.#again) {
      this.#again = false;
      await this.readCase();
    }
  }

  async #read() {
    const file = await get(this.path);
    const item = file.item;
    if (item?.code && (this.guide?.code !== item.code || this.guide.version !== item.version)) this.guide = await this.#readGuide(item);
    if (!item?.code) this.guide = null;
    if (file.siteCode && this.site?.code !== file.siteCode) this.site = (await get(`/sites/${file.siteCode}`).catch(() => null))?.site ?? null;
    this.file = file;
    this.#tell();
  }

  /** The case keeps the version of the item that it began with. */
  async #readGuide({ code, version }) {
    return { ...(await get(`/items/${code}?version=${version}`)), version };
  }

  #tell() {
    this.dispatchEvent(new Event('change'));
  }

  /**
   * Runs the writing, then reads the case again, also after a refusal: the refusal often means that it changed. What
   * became of the writing is answered even where the line breaks before the reading; the next hint reads again.
   */
  async #write(write) {
    try {
      return await write();
    } finally {
      await this.readCase().catch((problem) => {
        if (!problem.passing) throw problem;
      });
    }
  }

  saveFields(data) {
    return this.#write(() => put(`${this.path}/form`, { data, version: this.file.form.version }));
  }

  chooseSituation(answers) {
    return this.#write(() => put(`${this.path}/situation`, { answers, version: this.file.version }));
  }

  noteIntent(text) {
    return this.#write(() => put(`${this.path}/intent`, { text }));
  }

  review(results) {
    return this.#write(() => put(`${this.path}/reviews`, results));
  }

  /** Takes the model back to guiding, so that what is wrong is put right within the call (10.1.2 a4). */
  putRight() {
    return this.#write(async () => {
      const { rows } = await get(`/work-items?filter=ALL&search=${encodeURIComponent(this.call.caseNumber)}`);
      const review = rows.find((task) => task.taskKey === 'Task_ReviewMaterials');
      if (review) await post(`/work-items/${encodeURIComponent(review.id)}/completion`, { outcome: 'REPAIR' });
    });
  }

  /** An act of acceptance: opening the item, the other mode, the approval system, the decision. */
  act(method, path, body) {
    return this.#write(() => ({ put, post })[method](`${this.path}${path}`, body));
  }

  issueNotice() {
    return this.#write(() => post(`${this.path}/one-time-notice`));
  }

  submit() {
    return this.#write(() => post(`${this.path}/submission`));
  }

  /** Whether caller and agent still speak with each other. */
  get talking() {
    return TALKING.has(this.call?.state);
  }

  /** Why nothing of the case can be changed any more, as the key of a text; null while both still work on it. */
  get closed() {
    if (HANDED_IN.has(this.file?.state)) return 'agent.closed.submitted';
    if (this.guest) return 'agent.guest.closed';
    return this.talking ? null : 'agent.closed.over';
  }

  /** Whether the application is filled in and reviewed in the item's own approval system (10.2.2 f). */
  get elsewhere() {
    return this.file?.mode === 'REMOTE_ACCEPTANCE' && this.file.acceptance?.oneStop === false;
  }

  get materials() {
    return this.file?.materials ?? [];
  }

  get conditions() {
    return this.file?.conditions ?? [];
  }

  get answers() {
    return this.file?.situation?.answers ?? {};
  }

  /** The form's fields that this situation asks for. */
  get fields() {
    return (this.guide?.form?.fields ?? []).filter((field) => applies(field.when, this.answers));
  }

  get undecided() {
    return this.file?.undecided?.length ?? 0;
  }

  /** Whether the applicant has confirmed the application as it stands; any later change voids it. */
  get confirmed() {
    return Boolean(this.file?.form?.confirmedAt) && this.file.form.confirmedVersion !== null;
  }

  get noticeOfThisRound() {
    return (this.file?.notices ?? []).find((notice) => notice.round === this.file.round);
  }

  /** What a notice would list now, as sentences, in the order of the page. */
  get faults() {
    const remark = (text, judged) => (judged.remark ? `${text}（${judged.remark}）` : text);
    return [
      ...(this.file?.form?.errors ?? []).map((error) => `${error.label}：${t(`violation.${error.message}`)}`),
      ...this.conditions.filter((one) => one.result === 'FAIL').map((one) => remark(one.text, one)),
      ...this.materials.flatMap((material) => (material.missing
        ? [t('agent.fault.missing', { material: material.name })]
        : material.reviewPoints.filter((point) => point.result === 'FAIL').map((point) => remark(`${material.name}：${point.text}`, point)))),
    ];
  }
}

/** Whether a question, field or material applies to the answers: every named question answered by one of its options. */
export const applies = (when, answers) => Object.entries(when ?? {}).every(([question, options]) => options.includes(answers[question]));

export const filesInForce = (material) => (material.files ?? []).filter((file) => !file.superseded);

export const decided = (judged) => Boolean(judged?.result) && judged.result !== 'RECHECK';

export const keyOf = ({ materialCode, pointCode, conditionCode, fieldKey }) => [materialCode, pointCode, conditionCode, fieldKey].map((part) => part ?? '').join('|');
