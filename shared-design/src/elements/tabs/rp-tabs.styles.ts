import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }

  .list {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--rp-space-1);
    border-block-end: 1px solid var(--rp-border-strong);
  }

  [role='tab'] {
    position: relative;
    min-block-size: calc(var(--rp-px) * 48);
    margin: 0;
    padding: var(--rp-space-2) var(--rp-space-4);
    border: 1px solid transparent;
    border-block-end: 0;
    border-radius: var(--rp-radius-button) var(--rp-radius-button) 0 0;
    background: none;
    color: var(--rp-link);
    font: inherit;
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
  }

  [role='tab']:hover {
    background: var(--rp-hover);
  }

  /* The line under the chosen one is the only sign besides its weight, so it is a thick one. */
  [role='tab']::after {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-end: -1px;
    border-block-end: 4px solid transparent;
  }

  [aria-selected='true'] {
    color: var(--rp-text);
    font-weight: 700;
  }

  [aria-selected='true']::after {
    border-color: var(--rp-accent);
  }

  [role='tab']:focus-visible {
    z-index: 1;
    border-radius: var(--rp-radius-control);
    outline-offset: -3px;
    box-shadow: inset 0 0 0 6px var(--rp-focus-halo);
  }

  .panel {
    padding-block: var(--rp-space-4);
  }

  .panel:not(.chosen),
  .on-paper {
    display: none;
  }

  @media (forced-colors: active) {
    [role='tab'] {
      border: 1px solid ButtonBorder;
    }

    [aria-selected='true']::after {
      border-color: Highlight;
    }
  }

  @media print {
    .list {
      display: none;
    }

    .panel:not(.chosen),
    .on-paper {
      display: block;
    }

    .on-paper {
      font-weight: 700;
    }
  }
`;
