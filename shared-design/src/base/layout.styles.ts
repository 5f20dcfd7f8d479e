import { css } from 'lit';

/** The few ways in which things stand beside each other. */
export const layout = css`
  .rp-stack {
    display: flex;
    flex-direction: column;
    gap: var(--rp-stack-gap, var(--rp-space-4));
  }

  .rp-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--rp-row-gap, var(--rp-space-3));
  }

  .rp-grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--rp-grid-column, calc(var(--rp-px) * 290))), 1fr));
    gap: var(--rp-grid-gap, var(--rp-space-4));
  }

  ul.rp-stack,
  ol.rp-stack,
  ul.rp-row,
  ol.rp-row,
  ul.rp-grid,
  ol.rp-grid {
    padding: 0;
    list-style: none;
  }

  .rp-stack > li,
  .rp-row > li,
  .rp-grid > li {
    margin: 0;
    max-inline-size: none;
  }

  .rp-card {
    background: var(--rp-surface);
    border: 1px solid var(--rp-border);
    border-radius: var(--rp-radius-card);
    padding: clamp(var(--rp-space-4), 3.5cqi, var(--rp-space-6));
    break-inside: avoid;
  }

  .rp-muted {
    color: var(--rp-text-muted);
  }

  .rp-small {
    font-size: var(--rp-size-small);
  }

  .rp-lead {
    font-size: var(--rp-size-lead);
  }

  .rp-visually-hidden:not(:focus-within, :active) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    border: 0;
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    .rp-card {
      border-color: CanvasText;
    }
  }
`;
