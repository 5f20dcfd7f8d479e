import { html, render } from 'lit';
import '../src/index.js';
import { allExamples } from '../src/examples/index.js';
import { setLocale } from '../src/i18n/index.js';
import { load, onDemandTags } from '../src/on-demand.js';

const wish = new URLSearchParams(location.search);
const only = wish.get('only');

if (wish.has('theme')) document.documentElement.dataset.rpTheme = wish.get('theme') ?? '';
await load(onDemandTags);
await setLocale(wish.get('lang') ?? 'en');

const shown = Object.entries(allExamples).filter(([tag]) => !only || only.split(',').includes(tag));
const page = html`
  <h1 style="padding-block: var(--rp-space-8) var(--rp-space-4)">Gallery</h1>
  ${shown.map(
    ([tag, examples]) => html`
      <section class="rp-stack" style="padding-block: var(--rp-space-6); border-block-start: 1px solid var(--rp-border)">
        <h2>&lt;${tag}&gt;</h2>
        ${examples.map((example) => html`<h3 class="rp-muted">${example.name}</h3><div>${example.render()}</div>`)}
      </section>
    `,
  )}
`;
render(page, document.querySelector('main') ?? document.body);
