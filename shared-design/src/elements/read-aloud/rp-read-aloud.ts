import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { customElement } from '../../core/define.js';
import { RpElement } from '../../core/rp-element.js';
import { getLocale, localized, msg } from '../../i18n/index.js';
import { hasVoice, onVoices } from '../../prefs/voices.js';
import '../button/rp-button.js';
import { type Block, blocksOf } from './blocks.js';
import { styles } from './rp-read-aloud.styles.js';

/** Here and not among the icons: few pages show them. */
const signs = {
  speak: 'M4 9.5v5h3.5l4.5 4v-13l-4.5 4ZM15.5 9a4.2 4.2 0 0 1 0 6M18 6.3a8 8 0 0 1 0 11.4',
  stop: 'M7 7h10v10H7Z',
};

/**
 * Reads what stands in its parent, piece by piece, with the voice of the device. It can be stopped at any time and goes
 * on where it was. It shows nothing where the device has no voice for the language of the page.
 */
@localized()
@customElement('rp-read-aloud')
export class RpReadAloud extends RpElement {
  static override readonly styles = styles;

  /** Who speaks; tests hand in their own. */
  @property({ attribute: false }) voice: Pick<SpeechSynthesis, 'speak' | 'cancel'> = speechSynthesis;
  /** Whether the device can speak a language. */
  @property({ attribute: false }) speaks: (tag: string) => boolean = hasVoice;

  @state() private speaking = false;
  /** What is still to be read, the piece that was begun included. */
  @state() private left: Block[] = [];

  private unlisten = () => {};

  override connectedCallback(): void {
    super.connectedCallback();
    this.unlisten = onVoices(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unlisten();
    this.stop();
  }

  protected override render() {
    if (!this.speaks(getLocale())) return nothing;
    return html`
      <rp-button variant="secondary" @click=${this.speaking ? this.stop : this.start}>
        <svg slot="icon" aria-hidden="true" viewBox="0 0 24 24"><path d=${this.speaking ? signs.stop : signs.speak}></path></svg>
        ${
          this.speaking
            ? msg('Stop reading', { id: 'design.read.stop' })
            : this.left.length
              ? msg('Read on', { id: 'design.read.on' })
              : msg('Read this page aloud', { id: 'design.read.start' })
        }
      </rp-button>
    `;
  }

  private readonly start = () => {
    const goesOn = this.left[0]?.element.isConnected;
    if (!goesOn && this.parentElement) this.left = blocksOf(this.parentElement);
    this.speaking = true;
    this.next();
  };

  private readonly stop = () => {
    this.speaking = false;
    this.voice.cancel();
  };

  /** What left the page meanwhile is not read. */
  private next(): void {
    this.left = this.left.filter(({ element }) => element.isConnected);
    const [block] = this.left;
    if (!block) return this.stop();

    const words = new SpeechSynthesisUtterance(block.text);
    words.lang = block.lang;
    words.onend = () => {
      if (!this.speaking) return;
      this.left = this.left.slice(1);
      this.next();
    };
    words.onerror = () => this.stop();
    block.element.scrollIntoView({ block: 'nearest' });
    this.voice.speak(words);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rp-read-aloud': RpReadAloud;
  }
}
