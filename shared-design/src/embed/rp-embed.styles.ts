import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }

  /* Whatever is inherited begins anew; what our other rules say of it comes after. */
  :where(.rp-root) {
    all: initial;
  }

  .rp-root {
    display: block;
    container-type: inline-size;
    padding: var(--rp-embed-padding, 0);
    background: var(--rp-bg);
  }
`;
