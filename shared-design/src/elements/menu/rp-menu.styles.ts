import { css } from 'lit';

export const styles = css`
  :host {
    display: inline-block;
    position: relative;
  }

  .trigger {
    gap: var(--rp-space-2);
    padding-inline: var(--rp-space-3);
    color: var(--rp-text);
    font-weight: 400;
  }

  .trigger:hover,
  .trigger[aria-expanded='true'] {
    background: var(--rp-hover);
  }

  .arrow {
    --rp-icon-size: 0.85em;
    transition: transform var(--rp-fade);
  }

  [aria-expanded='true'] .arrow {
    transform: rotate(180deg);
  }

  .popup {
    position: fixed;
    inset: auto;
    z-index: 20;
    min-inline-size: min(calc(var(--rp-px) * 220), 100vi - var(--rp-space-4));
    max-inline-size: min(calc(var(--rp-px) * 400), 100vi - var(--rp-space-4));
    margin: 0;
    padding: var(--rp-space-1);
    overflow: auto;
    border: 1px solid var(--rp-border-strong);
    border-radius: var(--rp-radius-button);
    background: var(--rp-surface);
    color: inherit;
    box-shadow: 0 calc(var(--rp-px) * 4) calc(var(--rp-px) * 16) var(--rp-shadow);
  }

  .popup:not(.open) {
    display: none;
  }

  .open {
    animation: appear var(--rp-fade) ease-out;
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }
`;
