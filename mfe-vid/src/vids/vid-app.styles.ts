import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }

  .page {
    display: grid;
    gap: var(--rp-space-12);
  }

  header {
    display: grid;
    gap: var(--rp-space-3);
  }

  .lead {
    font-size: var(--rp-size-lead);
    color: var(--rp-text-muted);
  }

  rp-details {
    max-inline-size: var(--rp-measure);
  }
`;
