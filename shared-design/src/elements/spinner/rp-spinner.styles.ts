import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }

  p {
    display: flex;
    align-items: center;
    gap: var(--rp-space-3);
  }

  .ring {
    flex: none;
    inline-size: calc(var(--rp-px) * 24);
    block-size: calc(var(--rp-px) * 24);
    border: 3px solid color-mix(in srgb, var(--rp-accent) 25%, transparent);
    border-block-start-color: var(--rp-accent);
    border-radius: 50%;
    animation: turn 1s linear infinite;
  }

  @keyframes turn {
    to {
      transform: rotate(1turn);
    }
  }

  /* Eight small steps: it can be seen to go on, and nothing glides. */
  @media (prefers-reduced-motion: reduce) {
    .ring {
      animation: turn 4s steps(8) infinite;
    }
  }

  @media (forced-colors: active) {
    .ring {
      border-color: GrayText;
      border-block-start-color: CanvasText;
    }
  }
`;
