import type { Brand } from '../brand/brand.js';
import { html } from './html.js';

export type PageBrand = Pick<Brand, 'names' | 'css' | 'logo' | 'logoDark'>;

/** What a page under a brand loads beside its own files. */
export const brandAssets = ({ css, logo, logoDark }: PageBrand): Record<string, string> => ({
  ...(css ? { 'brand.css': css } : {}),
  ...(logo ? { 'logo.svg': logo, 'icon.svg': logo } : {}),
  ...(logoDark ? { 'logo-dark.svg': logoDark } : {}),
});

/** After the portal's own sheet, before that of the page. */
export const brandSheet = ({ css }: PageBrand) => css && html`<link rel="stylesheet" href="/assets/brand.css">`;

/** The sign beside the name: the logo, light or dark as the page is, else our rosette in the colour of the text. */
export const sign = ({ logo, logoDark }: PageBrand) =>
  logo
    ? html`<picture class="sign sign--logo">${logoDark && html`<source media="(prefers-color-scheme: dark)" srcset="/assets/logo-dark.svg">`}<img src="/assets/logo.svg" alt="" width="40" height="40"></picture>`
    : html`<span class="sign" aria-hidden="true"></span>`;

/** A logo brings no promise to be seen on a ground of the accent, so it stands on the ground of a page. */
export const signCss = `
.sign {
  flex: none;
  inline-size: var(--sign, calc(var(--rp-px) * 40));
  block-size: var(--sign, calc(var(--rp-px) * 40));
}

.sign:not(.sign--logo) {
  background: currentColor;
  -webkit-mask: url(/assets/mark.svg) center / contain no-repeat;
  mask: url(/assets/mark.svg) center / contain no-repeat;
}

.sign--logo {
  display: grid;
  padding: calc(var(--rp-px) * 3);
  border-radius: 26%;
  background: var(--rp-surface);
}

.sign--logo > img {
  inline-size: 100%;
  block-size: 100%;
  object-fit: contain;
}

@media (forced-colors: active) {
  .sign:not(.sign--logo) {
    display: none;
  }
}
`;
