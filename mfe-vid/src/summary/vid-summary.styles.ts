import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }

  section {
    display: grid;
    gap: var(--rp-space-3);
  }

  .soon {
    display: flex;
    flex-wrap: wrap;
    gap: var(--rp-space-2);
    align-items: center;
  }

  a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--rp-target);
    justify-self: start;
  }
`;
