// The materials of the situation: what is missing, what was handed in, what the review says of each.

import { Problem } from '../api.js';
import { badge, fill, h, icon, note } from '../dom.js';
import { t } from '../i18n.js';
import { complain, flash } from '../flash.js';
import { stateOf } from './material-state.js';

const LIMIT = 50 * 1024 * 1024;
const KINDS = 'application/pdf,image/jpeg,image/png';
const LOOKS = { missing: ['bad', 'material.state.missing'], absent: [null, 'material.state.absent'], uploaded: ['info', 'material.state.uploaded'], passed: ['ok', 'material.state.passed'], failed: ['bad', 'material.state.failed'] };

const sizeText = (bytes) => (bytes < 1048576 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1048576).toFixed(1)} MB`);

/** Why a file was not taken, said of this very file. */
function refusal(file, problem) {
  const facts = { name: file.name };
  if (!file.size || problem.violations?.some((one) => one.field === 'file')) return t('materials.empty', facts);
  if (file.size > LIMIT || problem.status === 413) return t('materials.tooLarge', facts);
  if (problem.status === 415) return t('materials.wrongKind', facts);
  return problem.status === 0 ? t('materials.offline', facts) : problem.detail;
}

export class RoomMaterials {
  #uploads = new Map();
  #refusals = new Map();

  constructor(place, kase) {
    this.case = kase;
    this.count = h('span', { className: 'w-soft w-small', role: 'status', 'data-cobrowse': 'show' });
    this.list = h('ul', { className: 'w-materials' });
    this.said = h('p', { className: 'w-hidden', role: 'alert' });
    fill(place, h('div', { className: 'w-card__head' }, h('h2', { id: 'materials-title', 'data-cobrowse': 'show' }, t('materials.title')), this.count),
      h('p', { className: 'w-soft w-small', 'data-cobrowse': 'show' }, t('materials.lead')), this.list, this.said);
    kase.addEventListener('change', () => this.#show());
  }

  #show() {
    const materials = this.case.view.materials ?? [];
    const there = materials.filter((material) => material.files?.some((file) => !file.superseded)).length;
    this.count.textContent = t('materials.count', { there, all: materials.length });
    const held = document.activeElement?.dataset?.testid;
    fill(this.list, materials.map((material) => this.#row(material)));
    if (held?.startsWith('material-upload-')) this.list.querySelector(`[data-testid="${CSS.escape(held)}"]`)?.focus();
  }

  #row(material) {
    const state = stateOf(material);
    const [kind, key] = LOOKS[state];
    const remarks = (material.reviewPoints ?? []).filter((point) => point.result === 'FAIL');
    const current = (material.files ?? []).filter((file) => !file.superseded);
    const upload = this.#uploads.get(material.code);
    const refused = this.#refusals.get(material.code);
    return h('li', { className: 'w-material', 'data-state': state, 'data-material': material.code },
      h('div', { 'data-cobrowse': 'show' },
        h('div', { className: 'w-row' }, h('strong', { lang: 'zh-CN' }, material.name), badge(t(`material.necessity.${material.necessity}`)), badge(t(key), kind)),
        h('div', { className: 'w-soft w-small' }, t(`material.form.${material.form}`), material.source && [' · ', h('span', { lang: 'zh-CN' }, material.source)]),
        (material.because ?? []).length > 0 && h('div', { className: 'w-soft w-small', lang: 'zh-CN' }, material.because.join('；'))),
      this.#chooser(material, current.length > 0, upload),
      upload && h('progress', { className: 'w-progress', max: 1, value: upload.share, 'aria-label': t('materials.uploading', { name: material.name }) }),
      refused && h('div', { id: `refused-${material.code}`, 'data-testid': `material-refused-${material.code}` }, note('bad', 'bad', refused)),
      remarks.length > 0 && note('bad', 'bad', h('strong', {}, t('materials.mend')), h('ul', {}, remarks.map((point) => h('li', { lang: 'zh-CN' }, point.text, point.remark && `：${point.remark}`)))),
      current.map((file) => this.#file(file)));
  }

  #chooser(material, again, upload) {
    // what was promised for later may still come (容缺受理)
    const promised = this.case.view.acceptance?.openTasks?.includes('Task_FollowPromise') && this.case.view.acceptance.promise?.missing.includes(material.code);
    const handedIn = Boolean(this.case.view.receipt) && !promised;
    const input = h('input', { type: 'file', accept: KINDS, testid: `material-upload-${material.code}`, 'aria-label': t('materials.uploadOf', { name: material.name }), disabled: Boolean(upload) || handedIn,
      'aria-describedby': this.#refusals.has(material.code) ? `refused-${material.code}` : null });
    input.addEventListener('change', () => { if (input.files[0]) this.#upload(material, input.files[0]); input.value = ''; });
    return h('div', { hidden: handedIn }, h('span', { className: 'w-file' }, h('span', { className: 'w-button', 'aria-hidden': 'true', 'data-cobrowse': 'show' }, icon('upload'), t(again ? 'materials.replace' : 'materials.upload')), input));
  }

  #file(file) {
    const address = this.case.fileAddress(file.id);
    const isPicture = file.mediaType?.startsWith('image/');
    return h('div', { className: 'w-thumb' },
      isPicture ? h('img', { className: 'w-thumb__picture', src: address, alt: '', loading: 'lazy' }) : h('span', { className: 'w-thumb__picture w-row' }, icon('file')),
      h('span', { className: 'w-grow' }, h('a', { href: address, target: '_blank', rel: 'noopener' }, file.fileName, h('span', { className: 'w-hidden' }, t('app.newWindow'))),
        h('br'), h('span', { className: 'w-soft w-small' }, sizeText(file.size), ' · ', t(`materials.origin.${file.origin}`))));
  }

  async #upload(material, file) {
    this.#refusals.delete(material.code);
    this.said.textContent = '';
    try {
      if (!file.size || file.size > LIMIT) throw new Problem(0);
      await this.#send(material, file);
      flash(t('materials.done', { name: material.name }));
    } catch (problem) {
      this.#refusals.set(material.code, refusal(file, problem));
      this.said.textContent = refusal(file, problem);
    }
    this.#uploads.delete(material.code);
    await this.case.load().catch(complain);
    this.#show();
    // the control was out of reach while it worked; whoever went elsewhere meanwhile is left there
    if (document.activeElement === document.body) this.list.querySelector(`[data-testid="material-upload-${CSS.escape(material.code)}"]`)?.focus();
  }

  #send(material, file) {
    const upload = { share: 0 };
    this.#uploads.set(material.code, upload);
    this.#show();
    return this.case.upload(material.code, file, (share) => {
      upload.share = share;
      const bar = this.list.querySelector(`[data-material="${CSS.escape(material.code)}"] progress`);
      if (bar) bar.value = share;
    });
  }
}
