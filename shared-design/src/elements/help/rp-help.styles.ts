import { css } from 'lit';

export const styles = css`
  :host {
    display: inline-block;
    vertical-align: middle;
  }

  button {
    display: inline-grid;
    place-content: center;
    inline-size: var(--rp-target);
    block-size: var(--rp-target);
    margin: 0;
    padding: 0;
    border: 1px solid transparent;
    border-radius: 50%;
    background: none;
    color: var(--rp-link);
    font: inherit;
    cursor: pointer;
  }

  button:hover,
  [aria-expanded='true'] {
    background: var(--rp-hover);
  }

  button:focus-visible {
    border-radius: 50%;
  }

  .tip {
    position: fixed;
    max-inline-size: min(calc(var(--rp-rem) * 20), 100vi - var(--rp-space-4));
    margin: 0;
    padding: var(--rp-space-3) var(--rp-space-4);
    overflow: auto;
    border: 1px solid var(--rp-border-strong);
    border-radius: var(--rp-radius-button);
    background: var(--rp-surface);
    color: var(--rp-text);
    font-size: var(--rp-size-small);
    overflow-wrap: break-word;
    box-shadow: 0 calc(var(--rp-px) * 4) calc(var(--rp-px) * 16) var(--rp-shadow);
  }

  @media (forced-colors: active) {
    button {
      border-color: ButtonBorder;
    }
  }

  @media print {
    button {
      display: none;
    }
  }
`;
