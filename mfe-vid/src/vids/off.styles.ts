import { css } from 'lit';

/** A button that is off but can be reached, so that its reason is found. */
export const off = css`
  .off {
    display: inline-flex;
    gap: var(--rp-space-2);
    align-items: center;
    min-block-size: var(--rp-target);
    padding: var(--rp-space-2) var(--rp-space-4);
    font: inherit;
    font-weight: 700;
    color: var(--rp-text-muted);
    text-align: start;
    cursor: not-allowed;
    background: var(--rp-sunken);
    border: 2px solid var(--rp-border-strong);
    border-radius: var(--rp-radius-button);
  }
`;
