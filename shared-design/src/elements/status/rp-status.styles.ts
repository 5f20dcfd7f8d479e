import { css } from 'lit';

export const styles = css`
  :host {
    display: inline-flex;
    max-inline-size: 100%;
  }

  .tag {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    padding-block: calc(var(--rp-px) * 3);
    padding-inline: calc(var(--rp-px) * 7) calc(var(--rp-px) * 10);
    border: 1px solid currentcolor;
    border-radius: var(--rp-radius-control);
    background: var(--rp-info-bg);
    color: var(--rp-info);
    font-size: var(--rp-size-small);
    font-weight: 700;
    line-height: 1.4;
  }

  .success {
    background: var(--rp-success-bg);
    color: var(--rp-success);
  }

  .progress {
    background: var(--rp-warning-bg);
    color: var(--rp-warning);
  }

  .failed {
    background: var(--rp-danger-bg);
    color: var(--rp-danger);
  }

  .cancelled {
    background: var(--rp-sunken);
    color: var(--rp-text-muted);
  }
`;
