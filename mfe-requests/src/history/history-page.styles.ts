import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }

  .page {
    display: grid;
    gap: var(--rp-space-8);
    container-type: inline-size;
  }

  .layout {
    display: grid;
    gap: var(--rp-space-6) var(--rp-space-12);
    align-items: start;
  }

  .results {
    display: grid;
    gap: var(--rp-space-4);
    container-type: inline-size;
  }

  .top {
    display: flex;
    flex-wrap: wrap;
    gap: var(--rp-space-3) var(--rp-space-6);
    align-items: start;
    justify-content: space-between;
  }

  .hidden {
    padding: var(--rp-space-2) var(--rp-space-4);
    background: var(--rp-info-bg);
    border-radius: var(--rp-radius-button);
  }

  .count {
    padding-block: var(--rp-space-2);
    font-weight: 700;
  }

  .chips > li {
    display: inline-flex;
  }

  .chip {
    display: inline-flex;
    gap: var(--rp-space-2);
    align-items: center;
    min-block-size: var(--rp-target);
    padding-inline: var(--rp-space-3);
    font: inherit;
    color: var(--rp-text);
    cursor: pointer;
    background: var(--rp-surface);
    border: 1px solid var(--rp-border-strong);
    border-radius: calc(var(--rp-target) / 2);
    overflow-wrap: anywhere;
  }

  .chip:hover {
    border-color: var(--rp-accent);
  }

  ol.list {
    background: var(--rp-surface);
    border: 1px solid var(--rp-border);
    border-radius: var(--rp-radius-card);
    padding-inline: var(--rp-space-4);
  }

  .list > li + li {
    border-block-start: 1px solid var(--rp-border);
  }

  [aria-busy='true'] .list {
    opacity: 0.6;
  }

  .more {
    justify-self: start;
  }

  @container (inline-size >= 43em) {
    .layout:not(.bare) {
      grid-template-columns: calc(var(--rp-rem) * 15) minmax(0, 1fr);
    }
  }

  @media print {
    rp-requests-history-filters,
    .more,
    .newer {
      display: none;
    }

    .layout {
      display: block;
    }

    ol.list {
      padding: 0;
      border: 0;
    }
  }
`;
