import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    aspect-ratio: 1;
    color: var(--rp-accent);
    pointer-events: none;
  }

  :host([variant='mark']),
  :host(:not([variant])) {
    display: inline-block;
    flex: none;
    inline-size: calc(var(--rp-px) * 36);
    vertical-align: middle;
  }

  :host([variant='crop']) {
    opacity: var(--rp-motif);
  }

  :host([variant='dense']) {
    opacity: calc(var(--rp-motif) * 2);
  }

  :host([variant='tick']) {
    inline-size: calc(var(--rp-px) * 112);
    color: var(--rp-success);
  }

  svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    fill: none;
    stroke: currentcolor;
  }

  /* Said of the drawn line, not of its copies: each copy then keeps one thickness however far inwards it stands. */
  #line {
    vector-effect: non-scaling-stroke;
  }

  .tick {
    stroke-width: 22;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-dasharray: 1;
    animation: draw var(--rp-draw) ease-out var(--rp-fade) backwards;
  }

  @keyframes draw {
    from {
      stroke-dashoffset: 1;
    }
  }

  @media (forced-colors: active), print, (prefers-reduced-data: reduce) {
    :host([variant='crop']),
    :host([variant='dense']) {
      display: none;
    }
  }
`;
