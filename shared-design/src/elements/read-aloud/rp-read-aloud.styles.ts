import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }

  rp-button {
    margin-block-start: var(--rp-space-4);
  }

  svg {
    inline-size: 1.35em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
