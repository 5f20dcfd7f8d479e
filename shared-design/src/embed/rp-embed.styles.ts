import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }

  .rp-root {
    display: block;
    container-type: inline-size;
    padding: var(--rp-embed-padding, 0);
    background: var(--rp-bg);
  }
`;
