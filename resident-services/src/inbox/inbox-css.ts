/** Beside the portal's own stylesheet. */
export const inboxCss = `
.in-width {
  inline-size: 100%;
  max-inline-size: calc(var(--rp-px) * 760);
  margin-inline: auto;
  padding-inline: var(--rp-space-4);
}

.in-head {
  --in-panel: var(--rp-accent);
  --in-on-panel: var(--rp-on-accent);
  background: var(--in-panel);
  color: var(--in-on-panel);
}

@media (prefers-color-scheme: dark) {
  .in-head {
    --in-panel: var(--rp-sunken);
    --in-panel: color-mix(in srgb, var(--rp-accent) 17%, var(--rp-sunken));
    --in-on-panel: var(--rp-text);
  }
}

.in-head > div {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: 0 var(--rp-space-4);
  padding-block: var(--rp-space-3);
}

.in-head a {
  display: inline-flex;
  align-items: center;
  min-block-size: var(--rp-target);
  color: inherit;
}

.in-head a:focus-visible {
  color: var(--rp-focus);
}

.in-name {
  display: flex;
  align-items: center;
  gap: var(--rp-space-3);
  font-size: var(--rp-size-h3);
  font-weight: 700;
}

.in-name a {
  text-decoration: none;
}

main {
  container-type: inline-size;
  display: grid;
  gap: var(--rp-space-6);
  padding-block: var(--rp-space-8) var(--rp-space-16);
}

main:focus {
  outline: none;
}

.icon {
  flex: none;
  inline-size: calc(var(--rp-px) * 24);
  block-size: calc(var(--rp-px) * 24);
}

.in-filter {
  display: grid;
  gap: var(--rp-space-1);
}

.in-filter .rp-input {
  flex: 1 1 calc(var(--rp-rem) * 12);
}

.in-list {
  display: grid;
  border: 1px solid var(--rp-border);
  border-radius: var(--rp-radius-card);
  background: var(--rp-surface);
}

.in-line {
  position: relative;
  display: grid;
  grid-template-columns: auto minmax(0, 1fr) auto;
  gap: 0 var(--rp-space-3);
  align-items: start;
  padding: var(--rp-space-4);
}

.in-line + .in-line {
  border-block-start: 1px solid var(--rp-border);
}

.in-line > .icon {
  color: var(--rp-accent);
}

.in-line h2 {
  font-size: var(--rp-size-body);
  line-height: 1.4;
}

.in-line h2 a::after {
  content: '';
  position: absolute;
  inset: 0;
}

.in-line:hover {
  background: var(--rp-hover);
}

.in-line:first-child {
  border-start-start-radius: inherit;
  border-start-end-radius: inherit;
}

.in-when {
  white-space: nowrap;
}

.in-code {
  grid-column: 2 / -1;
  justify-self: start;
  position: relative;
  margin-block-start: var(--rp-space-2);
  padding: var(--rp-space-1) var(--rp-space-3);
  border: 1px dashed var(--rp-border-strong);
  border-radius: var(--rp-radius-control);
  background: var(--rp-bg);
  font-size: var(--rp-size-h2);
  font-weight: 700;
  font-variant-numeric: tabular-nums;
  letter-spacing: 0.12em;
  line-height: 1.3;
  user-select: all;
}

.in-empty {
  display: grid;
  justify-items: center;
  gap: var(--rp-space-3);
  padding-block: var(--rp-space-12);
  text-align: center;
}

.in-empty .icon {
  inline-size: calc(var(--rp-px) * 48);
  block-size: calc(var(--rp-px) * 48);
  stroke-width: 1.25;
  color: var(--rp-accent);
}

.in-back {
  display: inline-flex;
  align-items: center;
  gap: var(--rp-space-2);
  min-block-size: var(--rp-target);
}

.in-message {
  display: grid;
  gap: var(--rp-space-6);
}

.in-message h1 {
  font-size: var(--rp-size-h2);
}

.in-message dl {
  display: grid;
  gap: var(--rp-space-1);
  padding-block-end: var(--rp-space-4);
  border-block-end: 1px solid var(--rp-border);
}

.in-message dl div {
  display: flex;
  flex-wrap: wrap;
  gap: 0 var(--rp-space-3);
}

.in-message dt {
  inline-size: calc(var(--rp-rem) * 5);
  color: var(--rp-text-muted);
  font-weight: 400;
}

.in-text {
  display: grid;
  gap: var(--rp-space-3);
}

@media (max-width: 30rem) {
  .in-line {
    grid-template-columns: auto minmax(0, 1fr);
  }

  .in-when {
    grid-column: 2;
  }
}
`;

/** Shows new messages as they come, in the reader's own time of day. */
export const inboxJs = `
const shown = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });
const localTimes = () => {
  for (const time of document.querySelectorAll('time[data-clock]')) time.textContent = shown.format(new Date(time.dateTime));
};
localTimes();

const messages = document.getElementById('messages');
const newest = (page) => page.querySelector('.in-line a')?.getAttribute('href');

async function look() {
  const answer = await fetch(location.href).catch(() => undefined);
  if (!answer?.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (newest(page) === newest(document)) return;
  const focused = document.activeElement?.getAttribute('href');
  messages.replaceChildren(...page.getElementById('messages').childNodes);
  localTimes();
  if (focused) [...messages.querySelectorAll('a')].find((link) => link.getAttribute('href') === focused)?.focus();
  document.getElementById('news').textContent = 'New message: ' + (messages.querySelector('.in-line h2')?.textContent ?? '');
}

if (messages) setInterval(() => document.hidden || look(), 2000);
`;
