// The case of a call as its page holds it: read anew at every hint, told to whoever shows a part of it.

import { get, put, writeHeaders, Problem } from '../api.js';

export class Case extends EventTarget {
  #newest = 0;
  #turn = Promise.resolve();
  view = null;
  item = null;

  constructor(number) {
    super();
    this.number = number;
    this.path = `/cases/${encodeURIComponent(number)}`;
  }

  /** Reads the case; the item, which never changes within one version, only once. */
  async load() {
    const mine = ++this.#newest;
    const view = await get(this.path);
    if (mine !== this.#newest) return;
    if (view.item?.code && this.item?.code !== view.item.code) this.item = await get(`/items/${encodeURIComponent(view.item.code)}`);
    this.view = view;
    this.dispatchEvent(new Event('change'));
  }

  get version() {
    return this.view?.form?.version ?? this.view?.version;
  }

  get answers() {
    return { ...(this.view?.situation?.answers ?? {}) };
  }

  /** The fields of the form that the situation asks for. */
  get fields() {
    const answers = this.answers;
    return (this.item?.form?.fields ?? []).filter(({ when }) => !when || Object.entries(when).every(([code, options]) => options.includes(answers[code])));
  }

  /** Writes go one after another, so that none meets the version of the one before it. */
  #inTurn(write) {
    const mine = this.#turn.then(write);
    this.#turn = mine.catch(() => {});
    return mine;
  }

  /** Answers on the situation. Where the other side has just changed something else, ours are given once more. */
  answer(answers) {
    return this.#inTurn(async () => {
      const give = () => put(`${this.path}/situation`, { answers, version: this.version });
      await give().catch(async (problem) => {
        if (problem.code !== 'STALE') throw problem;
        await this.load();
        return give();
      });
      await this.load();
    });
  }

  /** Sends changed fields only. A form that others changed meanwhile is read again; the same field stays a refusal. */
  change(data) {
    return this.#inTurn(async () => {
      const form = await put(`${this.path}/form`, { data, version: this.version });
      this.view.form = { ...this.view.form, ...form };
      this.dispatchEvent(new Event('change'));
    });
  }

  confirm() {
    return this.#inTurn(async () => {
      await put(`${this.path}/confirmation`, { version: this.version });
      await this.load();
    });
  }

  /** @param {(share: number) => void} onProgress 0 to 1 */
  upload(materialCode, file, onProgress) {
    return new Promise((done, fail) => {
      const body = new FormData();
      body.append('materialCode', materialCode);
      body.append('file', file, file.name);
      const request = new XMLHttpRequest();
      request.open('POST', `/api/v1${this.path}/materials`);
      for (const [name, value] of Object.entries(writeHeaders())) request.setRequestHeader(name, value);
      request.responseType = 'json';
      request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
      request.onerror = () => fail(new Problem(0));
      request.onload = () => (request.status < 300 ? done(request.response) : fail(new Problem(request.status, request.response ?? {})));
      request.send(body);
    });
  }

  fileAddress(id) {
    return `/api/v1${this.path}/materials/${id}`;
  }

  documentAddress(kind) {
    return `/api/v1${this.path}/documents/${kind}`;
  }
}
