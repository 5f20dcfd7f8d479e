import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }

  .alert {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--rp-space-1) var(--rp-space-3);
    padding: var(--rp-space-4);
    border: 1px solid color-mix(in srgb, var(--tone) var(--rp-tint), transparent);
    border-inline-start: 4px solid var(--tone);
    border-radius: var(--rp-radius-control);
    background: var(--ground);
    --tone: var(--rp-info);
    --ground: var(--rp-info-bg);
  }

  .success {
    --tone: var(--rp-success);
    --ground: var(--rp-success-bg);
  }

  .warning {
    --tone: var(--rp-warning);
    --ground: var(--rp-warning-bg);
  }

  .danger {
    --tone: var(--rp-danger);
    --ground: var(--rp-danger-bg);
  }

  .sign {
    --rp-icon-size: calc(var(--rp-px) * 26);
    color: var(--tone);
    line-height: 1;
  }

  .content {
    display: grid;
    align-content: center;
    min-block-size: calc(var(--rp-px) * 26);
  }

  .heading {
    color: var(--tone);
    font-weight: 700;
    line-height: var(--rp-leading-heading);
    padding-block: calc(var(--rp-px) * 2);
  }

  slot[name='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: var(--rp-space-2) var(--rp-space-3);
  }

  ::slotted([slot='actions']) {
    margin-block-start: var(--rp-space-3);
  }
`;
