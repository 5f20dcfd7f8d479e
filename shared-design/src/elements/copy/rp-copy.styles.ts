import { css } from 'lit';

export const styles = css`
  :host {
    display: inline-flex;
    vertical-align: middle;
  }

  .rp-button {
    gap: var(--rp-space-1);
    padding-inline: var(--rp-space-2);
    font-size: var(--rp-size-small);
  }

  .done {
    color: var(--rp-success);
  }
`;
