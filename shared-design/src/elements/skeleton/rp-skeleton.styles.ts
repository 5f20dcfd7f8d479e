import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }

  .bones {
    display: grid;
    gap: var(--rp-space-4);
    animation: breathe var(--rp-breathe) ease-in-out 3;
  }

  .bar {
    block-size: calc(var(--rp-px) * 14);
    border-radius: var(--rp-radius-control);
    background: color-mix(in srgb, var(--rp-text) 15%, var(--rp-bg)); /* under more contrast a bar of full colour would look like a word struck out */
  }

  .bar + .bar {
    margin-block-start: var(--rp-space-3);
  }

  .w1 {
    inline-size: 38%;
  }

  .w2 {
    inline-size: 72%;
  }

  .w3 {
    inline-size: 55%;
  }

  .box {
    padding: var(--rp-space-6);
    border: 1px solid var(--rp-border);
    border-radius: var(--rp-radius-card);
    background: var(--rp-surface);
  }

  .cards {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, calc(var(--rp-px) * 290)), 1fr));
  }

  .list {
    gap: 0;
    border: 1px solid var(--rp-border);
    border-radius: var(--rp-radius-card);
    background: var(--rp-surface);
  }

  .list .box {
    border: 0;
    background: none;
  }

  .list .box + .box {
    border-block-start: 1px solid var(--rp-border);
    border-radius: 0;
  }

  @keyframes breathe {
    50% {
      opacity: 0.5;
    }
  }

  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
    }
  }
`;
