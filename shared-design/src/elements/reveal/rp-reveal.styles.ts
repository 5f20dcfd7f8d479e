import { css } from 'lit';

export const styles = css`
  :host {
    display: inline-flex;
    max-inline-size: 100%;
  }

  .reveal {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--rp-space-4);
  }

  .number {
    font-weight: 700;
    overflow-wrap: anywhere;
  }

  /* What a button keeps clear around its words is taken back, so that they stand below the number when they wrap. */
  .rp-button,
  rp-copy {
    margin-inline-start: calc(var(--rp-space-2) * -1);
  }

  .rp-button {
    padding-inline: var(--rp-space-2);
    font-size: var(--rp-size-small);
  }
`;
