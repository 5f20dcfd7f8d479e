import { html } from 'lit';
import type { Example } from '../src/examples/example.js';
import { localeOf } from '../src/i18n/index.js';
import { codeOf } from './code.js';
import type { Look } from './look.js';

/** An example on its stage, in the language and direction that were chosen, and its code to take along. */
export function renderExample({ name, render }: Example, { lang = 'en', dir = 'auto', width }: Look, level: number) {
  const template = render();
  const code = codeOf(template);
  return html`
    <section class="example" aria-label=${name}>
      <div class="name" role="heading" aria-level=${level}>${name}</div>
      <div class="stage ${width === '320' ? 'narrow' : ''}" lang=${lang} dir=${dir === 'auto' ? (localeOf(lang)?.dir ?? 'ltr') : dir}>${template}</div>
      <rp-details summary="Code">
        <div class="code">
          <pre tabindex="0"><code>${code}</code></pre>
          <rp-copy value=${code} label="Copy the code of: ${name}"></rp-copy>
        </div>
      </rp-details>
    </section>
  `;
}
