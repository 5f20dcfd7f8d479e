import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { button } from '../../base/button.styles.js';
import { announce } from '../../core/announce.js';
import { customElement } from '../../core/define.js';
import { describedBy, notes } from '../../core/field-parts.js';
import { RpLightElement } from '../../core/rp-light-element.js';
import { RpFileRemoveEvent } from '../../events/file-remove-event.js';
import { isolate } from '../../i18n/formats.js';
import { icu } from '../../i18n/icu.js';
import { localized, msg } from '../../i18n/index.js';
import { RpError } from '../error/rp-error.js';
import '../icon/rp-icon.js';
import { share } from '../progress/share.js';
import { limitsInWords, refusalInWords, sizeInWords } from './limits.js';
import { styles } from './rp-upload.styles.js';
import type { Upload, UploadItem } from './upload-item.js';
import { UploadLine } from './upload-line.js';

export type { Upload, UploadItem };

/**
 * Files of the resident. The area to press or to drop on is a native input; below stands each file with how far it is,
 * what is wrong with it, and a button to remove it by name. It sends nothing itself: that does `upload`, one file after
 * the other. Without `upload` the files are there to be sent with the form.
 *
 * @fires {Event} change - The list has changed, or how one of its files stands.
 * @fires {RpFileRemoveEvent} rp-file-remove - The resident took a file out of the list.
 */
@localized()
@customElement('rp-upload')
export class RpUpload extends RpLightElement {
  static override readonly styles = [button, styles];

  @property() label = '';
  @property() hint?: string;
  @property() error?: string;
  /** The kinds that are taken, as in `<input accept>`: `application/pdf,image/jpeg`. Said before anything is chosen. */
  @property() accept?: string;
  /** The most bytes of one file. Said before anything is chosen. */
  @property({ type: Number, attribute: 'max-bytes' }) maxBytes?: number;
  @property({ type: Boolean }) multiple = false;
  /** Sends one file. What it throws is said in the words of `RpError.describe`. */
  @property({ attribute: false }) upload?: Upload;
  /** What shows beside a file in place of a sign, such as a small picture of it. */
  @property({ attribute: false }) preview?: (item: UploadItem) => TemplateResult | typeof nothing;

  @state() private over = false;

  @query('input') private readonly control?: HTMLInputElement;

  private readonly line = new UploadLine(this, (item) => this.onSettled(item));

  /** The files of the list, each with how it stands; those that are refused stand there too. */
  get items(): readonly UploadItem[] {
    return this.line.items;
  }

  override focus(options?: FocusOptions): void {
    this.control?.focus(options);
  }

  protected override render() {
    const limits = limitsInWords(this);
    const described = [describedBy(this.uid, this.hint, this.error), limits && `${this.uid}-limits`].filter((id) => typeof id === 'string' && id);
    return html`
      <div class="rp-field ${this.error ? 'rp-field--invalid' : ''}">
        <label class="rp-label" for=${this.uid}>${this.label}</label>
        ${notes(this.uid, this.hint, this.error)}
        <div class="drop ${this.over ? 'over' : ''}">
          <rp-icon name="plus"></rp-icon>
          <p>
            <strong>${this.multiple ? msg('Choose files', { id: 'design.upload.choose.many' }) : msg('Choose a file', { id: 'design.upload.choose' })}</strong>
            <span class="pointer">${msg('or drop it here', { id: 'design.upload.drop' })}</span>
          </p>
          ${limits ? html`<p class="rp-hint rp-small" id="${this.uid}-limits">${limits}</p>` : nothing}
          <input
            id=${this.uid}
            type="file"
            accept=${this.accept ?? nothing}
            ?multiple=${this.multiple}
            aria-describedby=${described.join(' ') || nothing}
            aria-invalid=${this.error ? 'true' : nothing}
            @change=${this.onChosen}
            @dragenter=${this.onOver}
            @dragleave=${this.onOut}
            @drop=${this.onOut}
          />
        </div>
        ${
          this.items.length
            ? html`<ul role="list">${repeat(
                this.items,
                ({ id }) => id,
                (item) => this.renderItem(item),
              )}</ul>`
            : nothing
        }
      </div>
    `;
  }

  private renderItem(item: UploadItem) {
    const { file, state } = item;
    const name = isolate(file.name);
    const wrong = state === 'failed' || state === 'refused';
    return html`
      <li class=${state}>
        <span class="sign">${this.preview?.(item) ?? html`<rp-icon name=${wrong ? 'error' : state === 'done' ? 'check-disc' : 'clock'}></rp-icon>`}</span>
        <div class="file">
          <p class="name"><bdi>${file.name}</bdi></p>
          <p class="rp-small ${wrong ? 'wrong' : 'rp-muted'}">${sizeInWords(file.size)} · ${this.stateInWords(item)}</p>
          ${state === 'sending' ? html`<progress aria-label=${name} .value=${item.share}></progress>` : nothing}
        </div>
        <div class="tools">
          ${
            state === 'failed'
              ? html`<button
                type="button"
                class="rp-button rp-button--quiet"
                aria-label=${icu(msg('Try again: {name}', { id: 'design.upload.retry.label' }), { name })}
                @click=${() => this.retryItem(item)}
              >
                ${msg('Try again', { id: 'design.retry' })}
              </button>`
              : nothing
          }
          <button
            type="button"
            class="rp-button rp-button--quiet remove"
            aria-label=${icu(msg('Remove {name}', { id: 'design.upload.remove.label' }), { name })}
            @click=${() => this.removeItem(item)}
          >
            ${msg('Remove', { id: 'design.upload.remove' })}
          </button>
        </div>
      </li>
    `;
  }

  private stateInWords({ state, share: sent, refusal, error }: UploadItem): string {
    switch (state) {
      case 'waiting':
        return this.upload ? msg('Waiting', { id: 'design.upload.waiting' }) : msg('Chosen', { id: 'design.upload.chosen' });
      case 'sending':
        return icu(msg('Uploading, {share}', { id: 'design.upload.sending' }), { share: share(sent) });
      case 'done':
        return msg('Uploaded', { id: 'design.upload.done' });
      case 'refused':
        return refusal ? refusalInWords(refusal, this) : '';
      default:
        return RpError.describe(error).message;
    }
  }

  private readonly onSettled = (item: UploadItem) => {
    announce(`${isolate(item.file.name)}: ${this.stateInWords(item)}`);
    this.tell();
  };

  private readonly onChosen = (event: Event) => {
    event.stopPropagation();
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    input.value = ''; // so that the same file can be chosen again
    if (!this.multiple && files.length) this.items.forEach((item) => this.takeOut(item));
    this.line.add(files);
    this.tell();
  };

  private retryItem(item: UploadItem): void {
    const place = this.items.indexOf(item);
    this.line.retry(item.id);
    void this.updateComplete.then(() => this.focusNear(place));
  }

  private removeItem(item: UploadItem): void {
    const place = this.items.indexOf(item);
    this.takeOut(item);
    announce(icu(msg('{name} removed', { id: 'design.upload.removed' }), { name: isolate(item.file.name) }));
    this.tell();
    void this.updateComplete.then(() => this.focusNear(place));
  }

  private takeOut({ id, file, result }: UploadItem): void {
    this.line.remove(id);
    this.dispatchEvent(new RpFileRemoveEvent(file, result));
  }

  /** The button that had the focus is gone: its neighbour has it next, else the input. */
  private focusNear(place: number): void {
    const buttons = [...this.querySelectorAll<HTMLElement>('.remove')];
    (buttons[Math.min(place, buttons.length - 1)] ?? this.control)?.focus();
  }

  private tell(): void {
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  private readonly onOver = () => (this.over = true);

  private readonly onOut = () => (this.over = false);
}
