import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { speakFrom } from '../core/announce.js';
import { customElement } from '../core/define.js';
import { RpElement } from '../core/rp-element.js';
import { embedTokens } from '../generated/embed-tokens.js';
import { getLocale, onLocale, setLocale } from '../i18n/locale.js';
import { localeOf, sourceTag } from '../i18n/locales.js';
import type { Prefs } from '../prefs/settings.js';
import { show } from '../prefs/show.js';
import { storeKey } from '../prefs/stored.js';
import { givenPrefs, prefsAbroad } from './prefs-abroad.js';
import { styles } from './rp-embed.styles.js';

/** Of our type, in sizes that whoever reads has set in the browser. */
const unit = 1.125;

/**
 * A piece of the portal in a page of somebody else. What stands inside has the portal's colours and sizes, the display
 * settings of whoever reads and a language, whatever the page around looks like; nothing of that page is touched.
 *
 * It takes in what it is given: only in a tree of ours are fields, texts and forms out of reach of the rules of that
 * page. A form stands inside as a whole, and whoever looks for an element in here looks in `shadowRoot`.
 *
 * The page says what it knows: `lang` and `prefs`, or for all its embeds at once the event `rp-prefs` on its window.
 *
 * @csspart page - What the elements stand on; a rule for it may set `--rp-*` and so bring other colours.
 * @cssprop [--rp-embed-padding=0] - Space around the elements.
 */
@customElement('rp-embed')
export class RpEmbed extends RpElement {
  static override readonly styles = [embedTokens, styles];

  /** Language of the words inside; without it that of the page around. All embeds of a page share one: the last wins. */
  @property() override lang = '';

  /** Display settings such as `{ theme: 'dark', size: '150' }`; as attribute in JSON. What the browser keeps for this origin wins. */
  @property({ converter: givenPrefs }) prefs: Prefs = {};

  private stop: readonly (() => void)[] = [];
  private readonly around = new MutationObserver(() => void this.speak());
  private readonly given = new MutationObserver(() => this.takeIn());

  override connectedCallback(): void {
    super.connectedCallback();
    measure(this.page);
    addEventListener('rp-prefs', this.onGiven);
    addEventListener('storage', this.onStored);
    this.stop = [onLocale(() => this.requestUpdate()), speakFrom(this.page)]; // a live region in the other page would be seen there
    this.around.observe(document.documentElement, { attributeFilter: ['lang'] });
    if (this.hasUpdated) void this.speak(); // put back: what it was given meanwhile is taken in
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('rp-prefs', this.onGiven);
    removeEventListener('storage', this.onStored);
    this.stop.forEach((stop) => stop());
    this.around.disconnect();
    this.given.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    show(prefsAbroad(this.prefs), this.page);
    if (changed.has('lang') || !this.hasUpdated) void this.speak();
  }

  /** For frameworks, which look for what they put in where they put it. */
  override insertBefore<N extends Node>(node: N, before: Node | null): N {
    return before && before.parentNode === this.page ? this.page.insertBefore(node, before) : super.insertBefore(node, before);
  }

  override removeChild<N extends Node>(child: N): N {
    return child.parentNode === this.page ? this.page.removeChild(child) : super.removeChild(child);
  }

  private get page(): HTMLElement {
    return this.renderRoot as HTMLElement;
  }

  private async speak(): Promise<void> {
    const wanted = this.lang || (this.closest('[lang]:not([lang=""])') as HTMLElement | null)?.lang || sourceTag;
    await setLocale((localeOf(wanted) ?? localeOf(sourceTag)!).tag, { page: null });
    const { tag, dir } = localeOf(getLocale())!;
    Object.assign(this.page, { lang: tag, dir });
    if (!this.isConnected) return;
    this.takeIn();
    this.given.observe(this, { childList: true });
  }

  /** Only once its words are there, so no language flashes by. */
  private takeIn(): void {
    this.page.append(...this.childNodes);
  }

  private readonly onGiven = (event: Event) => {
    this.prefs = givenPrefs((event as CustomEvent<unknown>).detail);
  };

  private readonly onStored = ({ key }: StorageEvent) => {
    if (key === storeKey || key === null) this.requestUpdate();
  };

  protected override createRenderRoot(): HTMLElement {
    const root = super.createRenderRoot();
    root.part.add('page');
    return root;
  }
}

/** A page around may have made anything of `rem`, so the unit is taken from what the browser is set to. */
function measure(root: HTMLElement): void {
  root.style.font = 'medium serif'; // in a typeface of one width, browsers take `medium` for less
  const medium = parseFloat(getComputedStyle(root).fontSize);
  root.style.font = '';
  root.style.setProperty('--rp-unit', `${medium * unit}px`);
}

declare global {
  interface HTMLElementTagNameMap {
    'rp-embed': RpEmbed;
  }
}
