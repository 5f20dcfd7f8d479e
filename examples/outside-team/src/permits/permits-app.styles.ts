import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }

  .page {
    display: grid;
    gap: var(--rp-space-8);
  }

  header,
  section {
    display: grid;
    gap: var(--rp-space-3);
  }

  .lead {
    font-size: var(--rp-size-lead);
    color: var(--rp-text-muted);
  }

  ul {
    display: grid;
    gap: var(--rp-space-4);
    padding: 0;
    list-style: none;
  }

  .until {
    color: var(--rp-text-muted);
  }
`;
