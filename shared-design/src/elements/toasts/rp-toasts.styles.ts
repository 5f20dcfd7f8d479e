import { css } from 'lit';

export const styles = css`
  :host {
    position: fixed;
    inset-block-end: var(--rp-space-4);
    inset-inline: var(--rp-space-4);
    z-index: 30;
    pointer-events: none;
  }

  .toasts {
    display: grid;
    justify-items: end;
    gap: var(--rp-space-2);
  }

  .toast {
    display: grid;
    grid-template-columns: auto 1fr auto;
    align-items: center;
    column-gap: var(--rp-space-3);
    inline-size: min(100%, calc(var(--rp-px) * 420)); /* one edge on either side, however many there are */
    padding-inline-start: var(--rp-space-4);
    border: 1px solid var(--rp-border-strong);
    border-radius: var(--rp-radius-button);
    background: var(--rp-surface);
    box-shadow: 0 calc(var(--rp-px) * 4) calc(var(--rp-px) * 16) var(--rp-shadow);
    animation: appear var(--rp-fade) ease-out;
    pointer-events: auto;
  }

  .toast > p {
    padding-block: var(--rp-space-3);
    line-height: 1.4;
  }

  .sign {
    color: var(--rp-info);
  }

  .success .sign {
    color: var(--rp-success);
  }

  .warning .sign {
    color: var(--rp-warning);
  }

  .danger .sign {
    color: var(--rp-danger);
  }

  .rp-button {
    padding-inline: 0;
    color: var(--rp-text-muted);
  }

  .rp-button.act {
    grid-column: 2;
    justify-self: start;
    color: var(--rp-accent);
  }

  @keyframes appear {
    from {
      opacity: 0;
      transform: translateY(calc(var(--rp-px) * 8));
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
