import { css } from 'lit';

/** `.rp-button`, for `<button>` and `<a>`: inside `<rp-button>`, and on pages without script. */
export const button = css`
  .rp-button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--rp-space-2);
    max-inline-size: 100%;
    min-block-size: var(--rp-target);
    min-inline-size: var(--rp-target);
    margin: 0;
    padding: var(--rp-space-2) calc(var(--rp-px) * 20);
    border: 2px solid transparent;
    border-radius: var(--rp-radius-button);
    background: var(--rp-accent);
    color: var(--rp-on-accent);
    font: inherit;
    font-weight: 700;
    line-height: var(--rp-leading-heading);
    text-align: center;
    text-decoration: none;
    overflow-wrap: break-word;
    cursor: pointer;
    transition: background-color var(--rp-fade);
    -webkit-tap-highlight-color: transparent;
  }

  .rp-button:hover {
    background: var(--rp-accent-hover);
  }

  .rp-button:active {
    transform: translateY(1px);
  }

  .rp-button--secondary {
    border-color: var(--rp-border-strong);
    background: var(--rp-surface);
    color: var(--rp-accent);
  }

  .rp-button--danger {
    background: var(--rp-danger);
    color: var(--rp-on-danger);
  }

  .rp-button--danger:hover {
    background: var(--rp-danger-hover);
  }

  .rp-button--quiet {
    padding-inline: var(--rp-space-3);
    background: transparent;
    color: var(--rp-accent);
  }

  .rp-button--secondary:hover,
  .rp-button--quiet:hover {
    background: var(--rp-hover);
  }

  .rp-button--secondary:hover {
    border-color: var(--rp-accent);
  }

  .rp-button:focus-visible {
    border-radius: var(--rp-radius-button);
  }

  .rp-button[disabled],
  .rp-button[aria-disabled='true'] {
    border-color: var(--rp-border-strong);
    background: var(--rp-sunken);
    color: var(--rp-text-muted);
    cursor: not-allowed;
    transform: none;
  }

  @media (forced-colors: active) {
    .rp-button {
      border-color: ButtonBorder;
    }

    .rp-button[disabled],
    .rp-button[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }

  @media print {
    .rp-button {
      display: none;
    }
  }
`;
