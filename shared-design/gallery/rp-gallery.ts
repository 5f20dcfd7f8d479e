import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { form } from '../src/base/form.styles.js';
import { customElement } from '../src/core/define.js';
import { RpElement } from '../src/core/rp-element.js';
import { allExamples } from '../src/examples/index.js';
import { onDemandTags } from '../src/on-demand.js';
import { renderDoc } from './doc.js';
import { applyLook, readLook, switches, writeLook, type Look } from './look.js';
import type { ElementDoc } from './manifest.js';
import { renderExample } from './example.js';
import { prose } from './prose.js';
import { styles } from './rp-gallery.styles.js';

const tags = Object.keys(allExamples);
const asked = new Set<string>(onDemandTags);

/** Every element, how it is used and what it takes, in any language and look. One at a time, or all of them. */
@customElement('rp-gallery')
export class RpGallery extends RpElement {
  static override readonly styles = [form, styles];

  @property({ attribute: false }) docs: ReadonlyMap<string, ElementDoc> = new Map();
  @property({ attribute: false }) look: Look = readLook('');
  /** The element that shows; `all` for every one, nothing for the list of them. */
  @property() shown = '';

  @state() private applied?: Look;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('look')) void this.apply(this.look);
  }

  /** Examples are written in the language of the page, so they wait for its words. */
  private async apply(look: Look): Promise<void> {
    await applyLook(look);
    this.applied = look;
  }

  protected override render() {
    if (!this.applied) return nothing;
    return html`
      <div class="frame" lang="en" dir="ltr">
        <header>
          <a class="title" href="#"><rp-rosette></rp-rosette>Gallery</a>
          <form class="switches" aria-label="Look" @change=${this.onSwitch}>${Object.entries(switches).map(this.renderSwitch)}</form>
        </header>
        <nav aria-label="Elements">
          <ul role="list">
            <li><a class="way" href="#all" aria-current=${this.shown === 'all' ? 'page' : nothing}>All of them</a></li>
            ${tags.map((tag) => html`<li><a class="way" href="#${tag}" aria-current=${this.shown === tag ? 'page' : nothing}>${tag.slice(3)}</a></li>`)}
          </ul>
        </nav>
        <main>${this.renderMain()}</main>
      </div>
    `;
  }

  private readonly renderSwitch = ([name, values]: [string, readonly string[]]) => html`
    <div>
      <label for=${name}>${name}</label>
      <select class="rp-input" id=${name} name=${name}>
        ${values.map((value) => html`<option value=${value} ?selected=${value === this.look[name]}>${value}</option>`)}
      </select>
    </div>
  `;

  private renderMain() {
    if (this.shown === 'all') return tags.map((tag) => this.renderElement(tag, 2));
    return allExamples[this.shown] ? this.renderElement(this.shown, 1) : this.renderOverview();
  }

  private renderOverview() {
    return html`
      <div class="rp-stack">
        <h1>${tags.length} elements</h1>
        <p class="rp-lead">
          What every page of the portal is made of. Choose one to see it in use, to copy its code, and to read what it takes and tells. The
          switches above change the look of all of them, as residents can.
        </p>
        <ul class="rp-grid">
          ${tags.map(
            (tag) =>
              html`<li class="rp-card">
                <h2><a href="#${tag}">${tag}</a></h2>
                <p>${prose(firstSentence(this.docs.get(tag)?.description))}</p>
              </li>`,
          )}
        </ul>
      </div>
    `;
  }

  private renderElement(tag: string, level: 1 | 2) {
    const doc = this.docs.get(tag);
    return html`
      <article class="rp-stack" id="about-${tag}">
        ${level === 1 ? html`<h1>&lt;${tag}&gt;</h1>` : html`<h2>&lt;${tag}&gt;</h2>`}
        ${doc ? html`<p class="rp-lead">${prose(doc.description)}</p>` : nothing}
        ${asked.has(tag) ? html`<p class="asked">Fetched by the page that shows it: <code>await need('${tag}')</code></p>` : nothing}
        ${(allExamples[tag] ?? []).map((example) => renderExample(example, this.look, level === 1 ? 2 : 3))}
        ${doc ? renderDoc(doc, level === 1 ? 2 : 3) : nothing}
      </article>
    `;
  }

  private readonly onSwitch = (event: Event) => {
    const { name, value } = event.target as HTMLSelectElement;
    this.look = { ...this.look, [name]: value };
    history.replaceState(null, '', writeLook(this.look) + location.hash);
  };
}

const firstSentence = (text = '') => /^[^]*?[.](?=\s|$)/.exec(text)?.[0] ?? text;
