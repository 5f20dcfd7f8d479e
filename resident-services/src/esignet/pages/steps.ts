import { html, type Part } from '../../pages/html.js';
import { icon } from '../../pages/icons.js';
import type { Attempt } from '../attempt.js';
import type { ConsentItem } from '../consent.js';
import type { Words } from '../words/words.js';
import type { ClockText } from './layout.js';
import { cancelForm, errorSummary, errorText, type FieldError } from './parts.js';

export interface StepView {
  words: Words;
  client: string;
  attempt: Attempt;
  /** `/sign-in/<uid>` */
  base: string;
  error?: FieldError;
  clock: ClockText;
}

export const idStep = ({ words: all, words: { id: words }, attempt, base, error }: StepView) => html`
${errorSummary(all, error)}
<h1>${words.title}</h1>
<p class="rp-lead">${words.lead}</p>
<form id="step" class="es-form" method="post" action="${base}/id" novalidate>
<div class="rp-field${error && ' rp-field--invalid'}">
<label class="rp-label" for="id">${words.label}</label>
<p class="rp-hint" id="id-hint">${words.hint}</p>
${errorText(error)}
<input class="rp-input es-number" id="id" name="id" type="text" dir="ltr" inputmode="numeric" autocomplete="username" spellcheck="false" maxlength="64"
 value="${attempt.draft['id'] ?? ''}" aria-describedby="id-hint${error && ' id-error'}"${error && html` aria-invalid="true"`}>
</div>
<button class="rp-button es-next">${words.next}</button>
</form>
<details class="es-details"><summary>${words.about}</summary>
<div class="rp-stack"><p>${words.aboutUin}</p><p>${words.aboutVid}</p><p>${words.aboutLost}</p></div></details>
${cancelForm(all, base)}`;

export const channelStep = ({ words, attempt, base, error }: StepView) => html`
${errorSummary(words, error)}
<form id="step" class="es-form" method="post" action="${base}/channel" novalidate>
<fieldset class="rp-field${error && ' rp-field--invalid'}"${error && html` aria-describedby="channel-error"`}>
<legend class="es-legend"><h1>${words.channel.title}</h1></legend>
<p class="rp-hint">${words.channel.lead}</p>
${error && errorText({ ...error, field: 'channel' })}
<div class="rp-options es-options">${attempt.contacts.map((contact, index) => channelOption(words, attempt, contact, index))}</div>
</fieldset>
<button class="rp-button es-next">${words.channel.next}</button>
</form>
${otherIdForm(words, base)}
${cancelForm(words, base)}`;

const channelOption = (words: Words, attempt: Attempt, { channel, masked }: Attempt['contacts'][number], index: number) => {
  const locked = attempt.lockedChannels.includes(channel);
  const checked = !locked && (attempt.draft['channel'] ?? attempt.chosen?.channel) === channel;
  return html`<div class="rp-option es-choice">
<input type="radio" id="channel-${index}" name="channel" value="${channel}" aria-describedby="channel-${index}-hint"${checked && html` checked`}${locked && html` disabled`}>
<label for="channel-${index}">${words.channel[channel]}</label>
<p class="rp-hint" id="channel-${index}-hint"><bdi dir="ltr">${masked}</bdi>${locked && html`<br>${words.channel.lockedHint}`}</p>
${icon(channel === 'EMAIL' ? 'mail' : 'phone')}
</div>`;
};

export interface CodeView extends StepView {
  triesLeft: number;
  sendsLeft: number;
  demoInbox?: string;
}

export const codeStep = ({ words: all, words: { code: words }, attempt, base, error, clock, triesLeft, sendsLeft, demoInbox }: CodeView) => html`
${errorSummary(all, error)}
<h1>${words.title}</h1>
<p class="rp-lead">${words.sent[attempt.chosen?.channel ?? 'EMAIL']} <bdi class="es-contact" dir="ltr">${attempt.chosen?.masked}</bdi></p>
${demoInbox && notice(html`${words.demo} <a href="${demoInbox}" target="_blank" rel="noopener">${words.demoLink}<span class="rp-visually-hidden"> (${words.newTab})</span>${icon('external')}</a>`)}
<form id="step" class="es-form" method="post" action="${base}/code" novalidate>
<div class="rp-field${error && ' rp-field--invalid'}">
<label class="rp-label" for="code">${words.label}</label>
<p class="rp-hint" id="code-hint">${attempt.codeEndsAt && html`${words.until} ${clock(attempt.codeEndsAt)}. `}${words.triesLeft(triesLeft)}</p>
${errorText(error)}
<input class="rp-input rp-input--code" id="code" name="code" type="text" dir="ltr" inputmode="numeric" autocomplete="one-time-code" spellcheck="false" maxlength="24"
 aria-describedby="code-hint${error && ' code-error'}"${error && html` aria-invalid="true"`}${!error && html` autofocus`}>
</div>
<button class="rp-button es-next">${words.next}</button>
</form>
<section class="es-more" aria-labelledby="no-code">
<h2 id="no-code">${words.noCode}</h2>
${sendsLeft > 0 ? resendForm({ words, base, attempt, clock, sendsLeft }) : html`<p>${words.noMoreSends}</p>`}
<div class="rp-row es-others">
${attempt.contacts.length > 1 && html`<form method="post" action="${base}/other-channel"><button class="rp-button rp-button--quiet">${words.otherChannel}</button></form>`}
<form method="post" action="${base}/other-id"><button class="rp-button rp-button--quiet">${words.otherId}</button></form>
</div>
</section>
${cancelForm(all, base)}`;

const resendForm = ({ words, base, attempt, clock, sendsLeft }: { words: Words['code'] } & Pick<CodeView, 'base' | 'attempt' | 'clock' | 'sendsLeft'>) => html`
<form class="es-resend" method="post" action="${base}/resend">
<p class="rp-hint" id="resend-hint">${attempt.resendFrom && html`${words.resendFrom} ${clock(attempt.resendFrom)}. `}${words.sendsLeft(sendsLeft)}</p>
<button class="rp-button rp-button--secondary" aria-describedby="resend-hint">${words.resend}</button>
</form>`;

const otherIdForm = (words: Words, base: string) =>
  html`<form method="post" action="${base}/other-id"><button class="rp-button rp-button--quiet es-cancel">${words.code.otherId}</button></form>`;

export interface ConsentView extends StepView {
  items: readonly ConsentItem[];
  /** What the claims hold, as the resident knows it. */
  values: Readonly<Record<string, string | undefined>>;
}

export const consentStep = ({ words: all, client, attempt, base, items, values }: ConsentView) => {
  const { consent: words } = all;
  const claims = items.filter(({ kind, name }) => kind === 'claim' && (values[name] !== undefined || name === 'individual_id'));
  const needed = claims.filter(({ essential }) => essential);
  const chosen = claims.filter(({ essential }) => !essential);
  const scopes = items.filter(({ kind }) => kind === 'scope');
  const ticked = (name: string) => attempt.draft['drafted'] === undefined || attempt.draft[`allow.${name}`] !== undefined;

  return html`
<h1>${words.title(client)}</h1>
<p class="rp-lead">${words.lead}</p>
<form id="step" class="es-form" method="post" action="${base}/consent">
<input type="hidden" name="drafted" value="1">
<fieldset class="rp-field es-group"><legend class="es-legend"><h2>${words.about}</h2></legend>
<p class="rp-hint">${words.aboutHint}</p>
<div class="rp-options es-rows">
${needed.map(({ name }) => html`<div class="rp-option es-row">${icon('lock')}<strong>${words.claims[name]}</strong><span class="es-value">${shown(name, values[name], words)}</span><span class="es-tag">${words.needed}</span></div>`)}
${chosen.map(({ name }) => tick(name, words.claims[name] ?? name, shown(name, values[name], words), ticked(name)))}
</div>
</fieldset>
${
  scopes.length > 0 &&
  html`<fieldset class="rp-field es-group"><legend class="es-legend"><h2>${words.doing}</h2></legend>
<p class="rp-hint">${words.doingHint(client)}</p>
<div class="rp-options es-rows">${scopes.map(({ name }) => tick(name, words.scopes[name]?.label ?? name, words.scopes[name]?.hint ?? '', ticked(name)))}</div>
</fieldset>`
}
<div class="es-agree"><button class="rp-button es-next">${words.allow}</button><p class="rp-hint rp-small">${words.again}</p></div>
</form>
${cancelForm(all, base)}`;
};

const tick = (name: string, label: string, hint: Part, checked: boolean) => html`<div class="rp-option es-row">
<input type="checkbox" id="allow-${name}" name="allow.${name}" value="1" aria-describedby="allow-${name}-hint"${checked && html` checked`}>
<label for="allow-${name}">${label}</label>
<p class="rp-hint es-value" id="allow-${name}-hint">${hint}</p>
</div>`;

const shown = (name: string, value: string | undefined, words: Words['consent']) =>
  name === 'picture' && value?.startsWith('data:image/')
    ? html`<img class="es-photo" src="${value}" alt="${words.photo}" width="72" height="72">`
    : html`<bdi${name !== 'name' && html` dir="ltr"`}>${name === 'individual_id' ? value?.replace(/(\d{4})(?=\d)/g, '$1 ') : name === 'email' ? breakable(value) : value}</bdi>`;

/** On a narrow screen an address goes on in the next line after a sign in it, not before its last letter. */
const breakable = (address = '') => address.split(/(?<=[@.])/).map((part, index) => html`${index > 0 && html`<wbr>`}${part}`);

const notice = (body: Part) => html`<div class="es-notice">${icon('info')}<p>${body}</p></div>`;
