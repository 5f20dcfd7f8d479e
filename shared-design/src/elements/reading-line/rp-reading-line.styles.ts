import { css } from 'lit';

export const styles = css`
  :host {
    --size: calc(var(--rp-rem) * 5.5);

    position: fixed;
    inset-block-start: calc(var(--rp-reading-line-y, 40vb) - var(--size) / 2);
    inset-inline: 0;
    z-index: 99;
    block-size: var(--size);
    pointer-events: none;
  }

  .band {
    block-size: 100%;
    border-block: 2px solid var(--rp-accent);
    box-shadow: 0 0 0 200vmax var(--rp-backdrop);
  }

  /* Shadows are gone then; the edges stay. */
  @media (forced-colors: active) {
    .band {
      border-color: Highlight;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
