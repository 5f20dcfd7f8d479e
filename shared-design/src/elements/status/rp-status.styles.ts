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
    background: var(--rp-tag-info-bg, var(--rp-info-bg));
    color: var(--rp-tag-info, var(--rp-info));
    font-size: var(--rp-size-small);
    font-weight: 700;
    line-height: 1.4;
  }

  .success {
    background: var(--rp-tag-success-bg, var(--rp-success-bg));
    color: var(--rp-tag-success, var(--rp-success));
  }

  .progress {
    background: var(--rp-tag-warning-bg, var(--rp-warning-bg));
    color: var(--rp-tag-warning, var(--rp-warning));
  }

  .failed {
    background: var(--rp-tag-danger-bg, var(--rp-danger-bg));
    color: var(--rp-tag-danger, var(--rp-danger));
  }

  .cancelled {
    background: var(--rp-sunken);
    color: var(--rp-text-muted);
  }
`;
