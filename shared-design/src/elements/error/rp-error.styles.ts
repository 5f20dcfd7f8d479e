import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }

  .reference {
    margin-block-start: var(--rp-space-1);
    color: var(--rp-text-muted);
    font-size: var(--rp-size-small);
  }
`;
