import { css } from 'lit';

export const styles = css`
  dialog {
    inline-size: min(calc(var(--rp-px) * 560), 100vi - var(--rp-space-8));
    max-block-size: calc(100dvb - var(--rp-space-8));
    margin: auto;
    padding: 0;
    border: 1px solid var(--rp-border);
    border-radius: var(--rp-radius-card);
    background: var(--rp-surface);
    color: inherit;
    box-shadow: 0 calc(var(--rp-px) * 8) calc(var(--rp-px) * 32) var(--rp-shadow);
    overscroll-behavior: contain;
  }

  dialog[open] {
    animation: rise var(--rp-fade) ease-out;
  }

  dialog::backdrop {
    background: var(--rp-backdrop);
  }

  .content {
    display: grid;
    gap: var(--rp-space-4);
    padding: clamp(var(--rp-space-4), 5vi, var(--rp-space-6));
  }

  .top {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: var(--rp-space-3);
  }

  h2 {
    border-radius: var(--rp-radius-control);
  }

  .shut {
    flex: none;
    margin-block: calc(var(--rp-space-2) * -1);
    margin-inline-end: calc(var(--rp-space-3) * -1);
    padding-inline: 0;
    color: var(--rp-text-muted);
  }

  slot[name='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: var(--rp-space-3);
  }

  .actions:not(.filled) {
    display: none;
  }

  .actions {
    padding-block-start: var(--rp-space-2);
  }

  /* On a phone: one below the other, each as wide as the other. */
  @media (width < 30em) {
    ::slotted([slot='actions']) {
      flex: 1 0 100%;
    }
  }

  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(calc(var(--rp-px) * 8));
    }
  }
`;
