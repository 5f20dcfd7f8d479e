import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  .label {
    display: none;
  }

  tbody th {
    font-weight: 700;
  }

  .end {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  thead button {
    display: inline-flex;
    align-items: center;
    gap: var(--rp-space-1);
    min-block-size: var(--rp-target);
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--rp-link);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  .none {
    opacity: 0;
  }

  button:hover .none {
    opacity: 1;
  }

  .ascending {
    rotate: 180deg;
  }

  @container (inline-size < 36em) {
    table,
    caption,
    tbody,
    tbody tr,
    th,
    td {
      display: block;
    }

    thead:not(.sortable),
    thead th:not(.sorts) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    thead.sortable {
      display: block;
      padding-block-end: var(--rp-space-2);
    }

    thead.sortable tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--rp-space-4);
    }

    thead th {
      padding: 0;
      border: 0;
    }

    tbody {
      display: grid;
      gap: var(--rp-space-3);
    }

    tbody tr {
      padding: var(--rp-space-3) var(--rp-space-4);
      border: 1px solid var(--rp-border);
      border-radius: var(--rp-radius-card);
      background: var(--rp-surface);
    }

    tbody th,
    tbody td {
      padding: var(--rp-space-1) 0;
      border: 0;
      text-align: start;
    }

    tbody .end {
      text-align: start;
    }

    td:has(> .label) {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: var(--rp-space-3);
    }

    .label {
      display: block;
      color: var(--rp-text-muted);
    }
  }

  @media (forced-colors: active) {
    tbody tr {
      border-color: CanvasText;
    }
  }

  @media print {
    tr {
      break-inside: avoid;
    }

    thead button {
      color: inherit;
      text-decoration: none;
    }
  }
`;
