import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  dl {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) auto;
    column-gap: var(--rp-space-6);
  }

  dl > div {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: baseline;
    padding-block: var(--rp-space-2);
    border-block-end: 1px solid var(--rp-border);
  }

  dd:not(.change):last-child {
    grid-column: 2 / -1;
  }

  button,
  .way {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--rp-target);
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--rp-link);
    font: inherit;
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.06em);
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  button:hover,
  .way:hover {
    text-decoration-thickness: max(3px, 0.14em);
  }

  @container (inline-size < 30em) {
    dl {
      grid-template-columns: minmax(0, 1fr);
    }

    dd:not(.change):last-child {
      grid-column: auto;
      padding-block-end: var(--rp-space-2);
    }
  }

  @media (forced-colors: active) {
    dl > div {
      border-color: CanvasText;
    }
  }

  @media print {
    .change {
      display: none;
    }

    dl > div {
      break-inside: avoid;
    }
  }
`;
