import { css } from 'lit';

export const styles = css`
  .idle-left {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--rp-space-3);
    align-items: baseline;
  }

  .idle-left rp-countdown {
    font-size: var(--rp-size-h2);
    font-weight: 700;
  }
`;
