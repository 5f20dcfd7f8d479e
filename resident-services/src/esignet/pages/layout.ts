import { html, type Html, type Part } from '../../pages/html.js';
import { icon } from '../../pages/icons.js';
import { brandSheet, type PageBrand, sign } from '../../pages/sign.js';
import { languages, type Words } from '../words/words.js';

export interface Frame {
  words: Words;
  brand: PageBrand;
  client: string;
  title: string;
  /** Of three. */
  step?: number;
  /** Where the language buttons send the form `step`, so that what was typed is kept; without it they are links. */
  languageAction?: string;
  invalid?: boolean;
  endsAt?: Date;
  clock: ClockText;
  body: Part;
}

/** A time of day as this page shows it; the script turns it into the reader's own time zone. */
export type ClockText = (at: Date) => Html;

export const clockText =
  (words: Words): ClockText =>
  (at) => {
    const shown = new Intl.DateTimeFormat(words.formats, { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' });
    return html`<time datetime="${at.toISOString()}" data-clock="${words.formats}"><bdi>${shown.format(at)}</bdi></time>`;
  };

const steps = 3;

/** The whole page: what sign-in is for on one side, the one thing to do on the other. */
export const layout = ({ words, brand, client, title, step, languageAction, invalid, endsAt, clock, body }: Frame) => html`<!doctype html>
<html lang="${words.tag}" dir="${words.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${invalid && `${words.error}: `}${title} - ${nameOf(brand, words)}</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/styles.css">
${brandSheet(brand)}
<link rel="stylesheet" href="/assets/page.css">
<script src="/assets/page.js" defer></script>
</head>
<body class="es">
<a class="rp-skip" href="#main">${words.skip}</a>
${languageAction && html`<button type="submit" form="step" hidden></button>`}
<div class="es-panel" aria-hidden="true"><div class="es-motif"></div></div>
<header class="es-brand">
<p class="es-name">${sign(brand)}<bdi>${nameOf(brand, words)}</bdi></p>
<p class="es-tagline">${words.tagline}</p>
</header>
<nav class="es-bar" aria-label="${words.language}">
${icon('globe')}
<ul role="list">${languages.map((one) => languageItem(one, words, languageAction))}</ul>
</nav>
<main id="main" class="es-main" tabindex="-1">
<div class="es-sheet">
<p class="es-client">${icon('shield')}<span>${words.signingInTo(client)}</span></p>
${step !== undefined && html`<p class="es-step"><span class="es-steps" aria-hidden="true">${stepMarks(step)}</span>${words.step(step, steps)}</p>`}
${body}
${endsAt && html`<p class="es-limit rp-muted rp-small">${icon('clock')}<span>${words.timeLimit} ${clock(endsAt)}</span></p>`}
</div>
</main>
<footer class="es-safety">
<h2>${words.safety.heading}</h2>
<ul>${words.safety.points.map((point) => html`<li>${point}</li>`)}</ul>
</footer>
</body>
</html>`;

/** Whose page it is: as its brand says, there or else in its first language. */
const nameOf = ({ names }: PageBrand, { tag, product }: Words) => names[tag] ?? Object.values(names)[0] ?? product;

const languageItem = (one: Words, current: Words, action: string | undefined) => {
  if (one === current) return html`<li><span class="es-language" lang="${one.tag}" aria-current="true">${one.own}</span></li>`;
  return action
    ? html`<li><button class="es-language" type="submit" form="step" formaction="${action}" name="language" value="${one.tag}" lang="${one.tag}">${one.own}</button></li>`
    : html`<li><a class="es-language" href="?language=${one.tag}" lang="${one.tag}" hreflang="${one.tag}">${one.own}</a></li>`;
};

const stepMarks = (now: number) => Array.from({ length: steps }, (_, index) => html`<i${index < now && html` class="is-done"`}></i>`);
