import { css } from 'lit';

export const styles = css`
  .line {
    border-block-end: 1px solid var(--rp-border-strong);
    background: var(--rp-warning-bg);
    color: var(--rp-warning);
  }

  .line[data-kind='good'] {
    background: var(--rp-success-bg);
    color: var(--rp-success);
  }

  .line p {
    display: flex;
    flex-wrap: wrap;
    gap: var(--rp-space-2) var(--rp-space-4);
    align-items: center;
    justify-content: space-between;
    max-inline-size: none;
    margin-block: 0;
    padding-block: var(--rp-space-2);
  }

  .line button {
    min-block-size: var(--rp-target);
    padding-inline: var(--rp-space-4);
    border: 2px solid currentcolor;
    border-radius: var(--rp-radius-button);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 700;
    cursor: pointer;
  }
`;
