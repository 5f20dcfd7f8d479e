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
    gap: 0 var(--rp-space-2);
  }

  .number {
    font-weight: 700;
    overflow-wrap: anywhere;
  }

  .rp-button {
    padding-inline: var(--rp-space-2);
    font-size: var(--rp-size-small);
  }
`;
