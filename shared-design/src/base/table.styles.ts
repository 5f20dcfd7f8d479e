import { css } from 'lit';

/** Tables, and pairs of a name and a value (`dl.rp-pairs`), which stack where there is no room. */
export const table = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  caption {
    padding-block-end: var(--rp-space-2);
    text-align: start;
    font-weight: 700;
  }

  th,
  td {
    padding: var(--rp-space-3);
    border-block-end: 1px solid var(--rp-border);
    text-align: start;
    vertical-align: baseline;
  }

  thead th {
    border-block-end: 2px solid var(--rp-border-strong);
    font-size: var(--rp-size-small);
  }

  th:first-child,
  td:first-child {
    padding-inline-start: 0;
  }

  th:last-child,
  td:last-child {
    padding-inline-end: 0;
  }

  .rp-pairs {
    display: grid;
    grid-template-columns: minmax(0, max-content) minmax(0, 1fr);
  }

  .rp-pairs > div {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    column-gap: var(--rp-space-6);
    padding-block: var(--rp-space-3);
    border-block-end: 1px solid var(--rp-border);
  }

  .rp-pairs > div:last-child {
    border-block-end: 0;
  }

  @container (inline-size < 25em) {
    .rp-pairs > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
