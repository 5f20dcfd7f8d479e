import { createHash } from 'node:crypto';

/** `architecture.md` §7: scripts and styles from the own origin only, no inline code but the one script given, scripts through named policies. */
const contentSecurityPolicy = (origin: string, inline: string) =>
  [
    "default-src 'none'",
    `script-src 'self' 'sha256-${createHash('sha256').update(inline).digest('base64')}'`,
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types default rp-remotes rp-webpack lit-html 'allow-duplicates'",
    ...(origin.startsWith('https:') ? ['upgrade-insecure-requests'] : []),
  ].join('; ');

/** On every answer of the edge. */
export const commonHeaders = (origin: string): Record<string, string> => ({
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(self), payment=(), usb=()',
  'cross-origin-resource-policy': 'same-origin',
  ...(origin.startsWith('https:') ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' } : {}),
});

/** On each page beside the common ones. `inline` is the script that stands in the page itself. */
export const pageHeaders = (origin: string, inline: string): Record<string, string> => ({
  'content-security-policy': contentSecurityPolicy(origin, inline),
  'cross-origin-opener-policy': 'same-origin-allow-popups',
  'x-frame-options': 'DENY',
});

/** On pictures and styles that an operator brought: opened by themselves they can do nothing. */
export const imageHeaders: Readonly<Record<string, string>> = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox" };

/** On scripts, styles and fonts whose address changes with their content. */
export const immutable = 'public, max-age=31536000, immutable';
