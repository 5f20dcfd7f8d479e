/** Beside the portal's own stylesheet, which brings tokens, fields, buttons and focus. */
export const pageCss = `
.es {
  --es-panel: var(--rp-accent);
  --es-on-panel: var(--rp-on-accent);
  position: relative;
  display: grid;
  grid-template: 'brand' auto 'bar' auto 'main' 1fr 'safety' auto / minmax(0, 1fr);
  min-block-size: 100vh;
  min-block-size: 100dvh;
  background: var(--rp-bg);
}

@media (prefers-color-scheme: dark) {
  .es {
    --es-panel: var(--rp-sunken);
    --es-panel: color-mix(in srgb, var(--rp-accent) 17%, var(--rp-sunken));
    --es-on-panel: var(--rp-text);
  }
}

.es-panel {
  grid-row: 1 / 3;
  grid-column: 1 / -1;
  background: var(--es-panel);
}

.es-panel {
  overflow: clip;
}

.es-motif {
  block-size: 100%;
  background: url(/assets/rosette.svg) calc(100% + 4rem) 45% / 15rem no-repeat;
  opacity: calc(var(--rp-motif, 0.16) * 1.6);
}

[dir='rtl'] .es-motif {
  background-position: -4rem 45%;
}

.es-brand {
  grid-area: brand;
  position: relative;
  z-index: 1;
  padding: var(--rp-space-3) var(--rp-space-4);
  color: var(--es-on-panel);
}

.es-name {
  display: flex;
  align-items: center;
  gap: var(--rp-space-3);
  min-block-size: var(--rp-target);
  font-size: var(--rp-size-h3);
  font-weight: 700;
}

/* Where letters are twice as large, name and languages have a line each, as on a phone. */
:root[data-rp-size='200'] .es {
  grid-template: 'brand' auto 'bar' auto 'main' 1fr 'safety' auto / minmax(0, 1fr);
}

:root[data-rp-size='200'] .es-panel {
  grid-row: 1 / 3;
}

.es-mark {
  flex: none;
  inline-size: calc(var(--rp-px) * 36);
  block-size: calc(var(--rp-px) * 36);
}

.es-tagline {
  display: none;
}

.es-bar {
  grid-area: bar;
  position: relative;
  z-index: 2;
  display: flex;
  align-items: center;
  gap: var(--rp-space-1);
  padding: 0 var(--rp-space-2) var(--rp-space-3);
  color: var(--es-on-panel);
}

.es-bar .icon {
  display: none;
}

.es-bar ul {
  display: flex;
  flex-wrap: wrap;
  gap: var(--rp-space-1);
}

.es-language {
  display: inline-flex;
  align-items: center;
  justify-content: center;
  min-block-size: var(--rp-target);
  min-inline-size: var(--rp-target);
  padding-inline: var(--rp-space-2);
  border: 0;
  background: none;
  color: inherit;
  font: inherit;
  font-family: var(--rp-face), 'RP Fallback', system-ui, sans-serif; /* the device's letters, not the faces of every script */
  text-decoration: underline;
  text-decoration-thickness: max(1px, 0.06em);
  text-underline-offset: 0.3em;
  cursor: pointer;
}

.es-language[aria-current] {
  font-weight: 700;
  text-decoration: none;
  cursor: default;
}

/* On a phone the other language is enough: the page speaks the present one. */
.es-bar li:has([aria-current]) {
  display: none;
}

.es-bar .es-language:focus-visible,
.es-brand :focus-visible {
  outline-color: var(--rp-focus-halo);
  box-shadow: none;
}

.es-main {
  grid-area: main;
  position: relative;
  display: grid;
  align-content: start;
  justify-items: center;
  padding: var(--rp-space-6) var(--rp-space-4) var(--rp-space-8);
}

.es-main:focus {
  outline: none;
}

.es-sheet {
  container-type: inline-size;
  overflow-wrap: anywhere;
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: var(--rp-space-4);
  inline-size: 100%;
  max-inline-size: calc(var(--rp-px) * 560);
}

.es-sheet h1 {
  font-size: var(--rp-size-h1);
}

.es-client {
  display: flex;
  align-items: center;
  gap: var(--rp-space-2);
  color: var(--rp-text-muted);
  font-weight: 700;
}

.icon {
  flex: none;
  inline-size: calc(var(--rp-px) * 22);
  block-size: calc(var(--rp-px) * 22);
}

[dir='rtl'] .icon--external {
  transform: scaleX(-1);
}

.es-step {
  display: flex;
  flex-direction: column;
  gap: var(--rp-space-2);
  color: var(--rp-text-muted);
  font-size: var(--rp-size-small);
}

.es-steps {
  display: flex;
  gap: var(--rp-space-1);
}

.es-steps i {
  flex: 1;
  block-size: calc(var(--rp-px) * 4);
  border-radius: calc(var(--rp-px) * 2);
  background: var(--rp-border);
}

.es-steps .is-done {
  background: var(--rp-accent);
}

.es-form {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: var(--rp-space-6);
  margin-block-start: var(--rp-space-2);
}

.es-number {
  max-inline-size: none;
  font-size: var(--rp-size-h3);
  font-variant-numeric: tabular-nums;
  letter-spacing: 0.06em;
}

[dir='rtl'] .es-number,
[dir='rtl'] .rp-input--code {
  text-align: right;
}

.es-next {
  justify-self: start;
  min-inline-size: min(100%, calc(var(--rp-px) * 176));
}

@media (max-width: 30rem) {
  .es-next {
    justify-self: stretch;
  }
}

.es-cancel {
  margin-inline-start: calc(var(--rp-space-3) * -1);
}

.es-cancel,
.es-others .rp-button {
  text-decoration: underline;
  text-decoration-thickness: max(1px, 0.06em);
  text-underline-offset: 0.25em;
  font-weight: 400;
}

.es-others {
  --rp-row-gap: 0 var(--rp-space-3);
  margin-inline-start: calc(var(--rp-space-3) * -1);
}

.es-details summary {
  inline-size: fit-content;
  padding-block: var(--rp-space-2);
  color: var(--rp-link);
  cursor: pointer;
  text-decoration: underline;
  text-underline-offset: 0.2em;
}

.es-details > .rp-stack {
  --rp-stack-gap: var(--rp-space-3);
  margin-block: var(--rp-space-2);
  padding-inline-start: var(--rp-space-4);
  border-inline-start: 4px solid var(--rp-border);
}

.es-legend {
  inline-size: 100%;
  margin-block-end: var(--rp-space-2);
  padding: 0;
}

.es-options {
  inline-size: 100%;
  margin-block-start: var(--rp-space-3);
}

.es-choice {
  inline-size: 100%;
  padding: var(--rp-space-3) var(--rp-space-4);
  border: 1px solid var(--rp-border-strong);
  border-radius: var(--rp-radius-card);
  background: var(--rp-surface);
}

.es-choice + .es-choice {
  margin-block-start: var(--rp-space-1);
}

/* Above the label that covers the row, for those who aim at the box itself. */
.es-choice > input {
  z-index: 1;
}

.es-choice > label {
  font-weight: 700;
}

.es-choice:has(:checked) {
  border-color: var(--rp-accent);
  box-shadow: inset 0 0 0 1px var(--rp-accent);
}

.es-choice:has(:focus-visible) {
  outline: 3px solid var(--rp-focus);
  outline-offset: 2px;
  box-shadow: 0 0 0 2px var(--rp-focus-halo);
}

.es-choice > input:focus-visible {
  outline: none;
  box-shadow: none;
}

.es-choice:has(:disabled) {
  border-style: dashed;
  background: var(--rp-sunken);
}

.es-choice > .icon {
  position: absolute;
  inset-block-start: var(--rp-space-4);
  inset-inline-end: var(--rp-space-4);
  color: var(--rp-accent);
}

.es-choice:has(:disabled) > .icon {
  color: var(--rp-text-muted);
}

.es-contact {
  overflow-wrap: anywhere;
  font-weight: 700;
}

.es-notice {
  display: flex;
  gap: var(--rp-space-3);
  padding: var(--rp-space-3) var(--rp-space-4);
  border-inline-start: 4px solid var(--rp-info);
  border-radius: var(--rp-radius-control);
  background: var(--rp-info-bg);
}

.es-notice > .icon {
  margin-block-start: 0.2em;
  color: var(--rp-info);
}

.es-notice a .icon {
  inline-size: 0.9em;
  block-size: 0.9em;
  margin-inline-start: 0.3em;
  vertical-align: -0.08em;
}

.es-more {
  display: grid;
  gap: var(--rp-space-3);
  margin-block-start: var(--rp-space-2);
  padding-block-start: var(--rp-space-6);
  border-block-start: 1px solid var(--rp-border);
}

.es-more h2 {
  font-size: var(--rp-size-h3);
}

.es-resend {
  display: grid;
  gap: var(--rp-space-3);
  justify-items: start;
}

.es-group {
  gap: var(--rp-space-3);
  justify-items: stretch;
}

.es-rows {
  gap: 0;
  border: 1px solid var(--rp-border);
  border-radius: var(--rp-radius-card);
  background: var(--rp-surface);
}

.es-rows > * + * {
  border-block-start: 1px solid var(--rp-border);
}

.es-row {
  grid-template-columns: calc(var(--rp-px) * 24) minmax(0, 1fr) auto;
  padding: var(--rp-space-3) var(--rp-space-4);
}

.es-row:not(:has(.es-photo, .es-tag)) {
  grid-template-columns: calc(var(--rp-px) * 24) minmax(0, 1fr);
}

.es-row > label,
.es-row > strong {
  font-weight: 700;
}

.es-row > .rp-hint,
.es-row > .es-value {
  grid-column: 2;
}

.es-row:has(:focus-visible) {
  outline: 3px solid var(--rp-focus);
  outline-offset: -3px;
  border-radius: var(--rp-radius-card);
}

.es-row > input {
  z-index: 1;
}

.es-row > input:focus-visible {
  outline: none;
  box-shadow: none;
}

.es-row > .icon {
  color: var(--rp-text-muted);
  margin-block-start: 0.15em;
}

.es-tag {
  grid-column: 3;
  grid-row: 1 / span 2;
  align-self: center;
  padding: 0 var(--rp-space-2);
  border-radius: var(--rp-radius-control);
  background: var(--rp-sunken);
  color: var(--rp-text-muted);
  font-size: var(--rp-size-small);
}

.es-row:has(.es-photo) .es-value {
  grid-column: 3;
  grid-row: 1 / span 2;
}

@container (max-width: 26rem) {
  .es-tag {
    grid-column: 2;
    grid-row: auto;
    justify-self: start;
    margin-block-start: var(--rp-space-1);
  }
}

.es-photo {
  display: block;
  inline-size: calc(var(--rp-px) * 72);
  block-size: calc(var(--rp-px) * 72);
  border-radius: var(--rp-radius-button);
  object-fit: cover;
}

.es-agree {
  display: grid;
  gap: var(--rp-space-3);
}

.es-limit {
  display: flex;
  align-items: center;
  gap: var(--rp-space-2);
  margin-block-start: var(--rp-space-2);
  padding-block-start: var(--rp-space-4);
  border-block-start: 1px solid var(--rp-border);
}

.es-stop {
  color: var(--rp-accent);
}

.es-stop .icon {
  inline-size: calc(var(--rp-px) * 56);
  block-size: calc(var(--rp-px) * 56);
  stroke-width: 1.25;
}

.es-safety {
  grid-area: safety;
  position: relative;
  z-index: 1;
  padding: var(--rp-space-6) var(--rp-space-4);
  border-block-start: 1px solid var(--rp-border);
  background: var(--rp-sunken);
  font-size: var(--rp-size-small);
}

.es-safety h2 {
  margin-block-end: var(--rp-space-2);
  font-size: var(--rp-size-body);
}

.es-safety ul {
  max-inline-size: calc(var(--rp-px) * 560);
}

@media (min-width: 60rem) {
  .es {
    grid-template: 'brand bar' auto 'brand main' 1fr 'safety main' auto / minmax(20rem, 36%) minmax(0, 1fr);
  }

  .es-panel {
    grid-row: 1 / -1;
    grid-column: 1;
  }

  .es-motif {
    position: sticky;
    inset-block-start: 0;
    block-size: 100vh;
    background-position: 50% 47%;
    background-size: min(30rem, 108%);
  }

  [dir='rtl'] .es-motif {
    background-position: 50% 47%;
  }

  .es-brand {
    position: sticky;
    inset-block-start: 0;
    align-self: start;
    padding: var(--rp-space-8);
  }

  .es-name {
    font-size: var(--rp-size-h2);
  }

  .es-mark {
    inline-size: calc(var(--rp-px) * 48);
    block-size: calc(var(--rp-px) * 48);
  }

  .es-tagline {
    display: block;
    max-inline-size: 18em;
    margin-block-start: var(--rp-space-6);
    font-size: var(--rp-size-h2);
    font-weight: 700;
    line-height: var(--rp-leading-heading);
    text-wrap: balance;
  }

  .es-bar {
    justify-self: end;
    padding: var(--rp-space-6) var(--rp-space-8);
    color: var(--rp-text);
  }

  .es-bar .icon,
  .es-bar li:has([aria-current]) {
    display: block;
  }

  .es-bar .es-language:not([aria-current]) {
    color: var(--rp-link);
  }

  .es-bar .es-language:focus-visible {
    outline-color: var(--rp-focus);
    box-shadow: 0 0 0 3px var(--rp-focus-halo);
  }

  .es-main {
    align-content: safe center;
    padding: var(--rp-space-4) var(--rp-space-8) var(--rp-space-16);
  }

  .es-safety {
    position: sticky;
    inset-block-end: 0;
    align-self: end;
    padding: var(--rp-space-8);
    border: 0;
    background: none;
    color: var(--es-on-panel);
  }
}

@media (forced-colors: active) {
  .es-panel {
    display: none;
  }

  .es-mark {
    display: none;
  }

  .es-choice:has(:checked) {
    border-width: 3px;
  }
}

@media print {
  .es-panel {
    display: none;
  }
}
`;

/** Small comforts; every page works without it. */
export const pageJs = `
for (const time of document.querySelectorAll('time[data-clock]')) {
  const shown = new Intl.DateTimeFormat(time.dataset.clock, { timeStyle: 'short' }).format(new Date(time.dateTime));
  time.querySelector('bdi').textContent = shown;
}

const resend = document.querySelector('.es-resend');
const from = resend?.querySelector('time');
if (from) {
  const button = resend.querySelector('button');
  const wait = new Date(from.dateTime) - Date.now();
  button.setAttribute('aria-disabled', String(wait > 0));
  setTimeout(() => button.setAttribute('aria-disabled', 'false'), Math.max(0, wait));
}

for (const form of document.forms) {
  form.addEventListener('submit', (event) => {
    const pressed = event.submitter;
    if (form.dataset.sent || pressed?.getAttribute('aria-disabled') === 'true') event.preventDefault();
    else form.dataset.sent = 'yes';
  });
}
addEventListener('pageshow', () => {
  for (const form of document.forms) delete form.dataset.sent;
});
`;
