import { type Html, html, type Part } from '../pages/html.js';
import { icon } from '../pages/icons.js';
import { brandSheet, type PageBrand, sign } from '../pages/sign.js';
import type { Message } from './message.js';

/** What all pages of the inbox are told. */
interface Around {
  portalOrigin: string;
  brand: PageBrand;
}

const frame = ({ title, portalOrigin, brand, renews, body }: Around & { title: string; renews?: boolean; body: Part }): Html => html`<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} - Demo inbox</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/styles.css">
${brandSheet(brand)}
<link rel="stylesheet" href="/assets/inbox.css">
<script src="/assets/inbox.js" defer></script>
${renews && html`<noscript><meta http-equiv="refresh" content="10"></noscript>`}
</head>
<body>
<a class="rp-skip" href="#main">Skip to the messages</a>
<header class="in-head"><div class="in-width">
<p class="in-name">${sign(brand)}<a href="/">Demo inbox</a></p>
<p><a href="${portalOrigin}">${brand.names['en'] ?? Object.values(brand.names)[0] ?? 'Resident Portal'}</a></p>
</div></header>
<main id="main" class="in-width" tabindex="-1">${body}</main>
</body>
</html>`;

export const listPage = ({ messages, to, ...around }: Around & { messages: readonly Message[]; to?: string }) =>
  frame({
    title: to ? `Messages to ${to}` : 'All messages',
    ...around,
    renews: true,
    body: html`
<h1>${to ? html`Messages to <bdi>${to}</bdi>` : 'All messages'}</h1>
<p class="rp-lead">What the portal sends to mailboxes and phones arrives here. Nothing leaves this computer.</p>
<form class="in-filter" method="get" action="/" role="search">
<label class="rp-label" for="to">Address or phone number</label>
<div class="rp-row"><input class="rp-input" id="to" name="to" type="text" autocomplete="off" spellcheck="false" value="${to ?? ''}"><button class="rp-button rp-button--secondary">Show only these</button>${to && html`<a href="/">Show all</a>`}</div>
</form>
<p class="rp-visually-hidden" role="status" id="news"></p>
<div id="messages">${messageList(messages)}</div>`,
  });

const messageList = (messages: readonly Message[]) =>
  messages.length
    ? html`<ul class="in-list" role="list">${messages.map(line)}</ul>`
    : html`<div class="rp-card in-empty">${icon('mail')}<p>No messages yet. This page shows them as they come.</p></div>`;

const line = (message: Message) => html`<li class="in-line">
${icon(message.kind === 'sms' ? 'phone' : 'mail')}
<div class="in-what"><h2><a href="/messages/${message.id}"${locale(message)}><bdi>${message.subject || '(no subject)'}</bdi></a></h2>
<p class="rp-muted">${message.kind === 'sms' ? 'Text message' : 'Email'} to <bdi dir="ltr">${message.to}</bdi></p></div>
<p class="in-when rp-muted rp-small">${time(message)}</p>
${code(message)}
</li>`;

const code = (message: Message) =>
  message.code !== undefined && html`<p class="in-code"><span class="rp-visually-hidden">Code</span> <bdi dir="ltr">${message.code}</bdi></p>`;

export const messagePage = ({ message, ...around }: Around & { message: Message }) =>
  frame({
    title: message.subject || 'Message',
    ...around,
    body: html`
<p><a class="in-back" href="/">${icon('back')}All messages</a></p>
<article class="rp-card in-message">
<h1 dir="auto"${locale(message)}>${message.subject || '(no subject)'}</h1>
<dl><div><dt>To</dt><dd><bdi dir="ltr">${message.to}</bdi></dd></div><div><dt>From</dt><dd><bdi dir="ltr">${message.from}</bdi></dd></div><div><dt>Received</dt><dd>${time(message)}</dd></div></dl>
<div class="in-text"${locale(message)}>${paragraphs(message.text)}</div>
</article>`,
  });

export const missingPage = (around: Around) =>
  frame({
    title: 'Not here',
    ...around,
    body: html`<h1>This message is not here</h1><p>The inbox keeps the last 500 messages, and forgets all when the portal stops.</p><p><a href="/">All messages</a></p>`,
  });

const paragraphs = (text: string) =>
  text.split(/\n{2,}/).map((paragraph) => html`<p dir="auto">${paragraph.split('\n').map((row, index) => html`${index > 0 && html`<br>`}${linked(row)}`)}</p>`);

/** Only web addresses become links, and only as they are written. */
const linked = (row: string) =>
  row
    .split(/(https?:\/\/[^\s<>"']+)/)
    .map((part, index) => (index % 2 ? html`<a href="${part}" rel="noopener noreferrer"><bdi dir="ltr">${part}</bdi></a>` : html`${part}`));

const locale = (message: Message) => message.locale !== undefined && html` lang="${message.locale}"`;

const time = ({ receivedAt }: Message) => html`<time datetime="${receivedAt.toISOString()}" data-clock>${receivedAt.toISOString().slice(11, 19)} UTC</time>`;
