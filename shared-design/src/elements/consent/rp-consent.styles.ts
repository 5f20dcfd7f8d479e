import { css } from 'lit';

export const styles = css`
  rp-consent .text {
    display: grid;
    gap: var(--rp-space-2);
    max-inline-size: var(--rp-measure);
    padding: var(--rp-space-3) var(--rp-space-4);
    border-inline-start: 4px solid var(--rp-accent);
    border-radius: var(--rp-radius-control);
    background: var(--rp-sunken);
  }
`;
