import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }

  .item {
    display: flex;
    align-items: center;
    gap: var(--rp-space-3);
    inline-size: 100%;
    min-block-size: var(--rp-target);
    padding: var(--rp-space-2) var(--rp-space-3);
    border: 0;
    border-radius: var(--rp-radius-control);
    background: none;
    color: var(--rp-text);
    font: inherit;
    line-height: 1.4;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }

  .item:hover {
    background: var(--rp-hover);
  }

  .item:focus-visible {
    outline-offset: -3px;
    box-shadow: inset 0 0 0 6px var(--rp-focus-halo);
  }

  .words {
    flex: 1;
  }

  .sign {
    color: var(--rp-accent);
  }

  .tick {
    visibility: hidden;
  }

  [aria-checked='true'] .tick {
    visibility: visible;
  }

  [aria-checked='true'] .words {
    font-weight: 700;
  }
`;
