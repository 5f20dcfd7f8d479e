import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }

  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--rp-space-6);
    container-type: inline-size;
  }

  h1 {
    overflow-wrap: anywhere; /* a long word of a description, in the largest letters */
  }

  .back {
    display: inline-flex;
    gap: var(--rp-space-2);
    align-items: center;
    min-block-size: var(--rp-target);
    justify-self: start;
  }

  header {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--rp-space-3);
    justify-items: start;
  }

  .layout {
    display: grid;
    gap: var(--rp-space-6);
    align-items: start;
  }

  section {
    display: grid;
    gap: var(--rp-space-4);
  }

  header > rp-requests-event-actions {
    margin-block-start: var(--rp-space-2);
  }

  dl {
    display: grid;
  }

  .fact {
    display: grid;
    gap: 0 var(--rp-space-4);
    padding-block: var(--rp-space-3);
    border-block-end: 1px solid var(--rp-border);
  }

  .fact:first-child {
    padding-block-start: 0;
  }

  .fact:last-child {
    border: 0;
    padding-block-end: 0;
  }

  dt {
    font-weight: 400;
    color: var(--rp-text-muted);
  }

  .fact ul {
    padding: 0;
    list-style: none;
  }

  .summary {
    font-size: var(--rp-size-lead);
  }

  @container (inline-size >= 27em) {
    .fact {
      grid-template-columns: calc(var(--rp-rem) * 11) minmax(0, 1fr);
      align-items: baseline;
    }
  }

  @container (inline-size >= 46em) {
    .layout {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
  }

  @media print {
    .back,
    rp-copy {
      display: none;
    }

    .rp-card {
      padding: 0;
      border: 0;
      break-inside: avoid;
    }
  }
`;
