import { css } from 'lit';

export const styles = css`
  :host {
    display: inline-flex;
    flex: none;
    inline-size: var(--rp-icon-size, 1.25em);
    block-size: var(--rp-icon-size, 1.25em);
    vertical-align: -0.25em;
  }

  svg {
    inline-size: 100%;
    block-size: 100%;
    fill: none;
    stroke: currentcolor;
    stroke-width: var(--rp-icon-stroke, 1.75);
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .turning:dir(rtl) {
    transform: scaleX(-1);
  }
`;
