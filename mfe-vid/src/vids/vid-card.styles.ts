import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }

  .card {
    position: relative;
    display: grid;
    gap: var(--rp-space-3);
    block-size: 100%;
    padding: var(--rp-space-4) var(--rp-space-6);
    overflow: clip;
    background: var(--rp-surface);
    border: 1px solid var(--rp-border);
    border-radius: var(--rp-radius-card);
    align-content: start;
  }

  .soon {
    border-color: var(--rp-warning);
  }

  /* The fine lines of an identity paper, behind the number. */
  rp-rosette {
    position: absolute;
    inset-block-start: calc(var(--rp-space-16) * -0.75);
    inset-inline-end: calc(var(--rp-space-16) * -0.75);
    inline-size: calc(var(--rp-space-16) * 3);
    block-size: calc(var(--rp-space-16) * 3);
    color: var(--rp-accent);
    opacity: 0.14;
    pointer-events: none;
  }

  .card > :not(rp-rosette) {
    position: relative;
  }

  rp-reveal {
    font-size: var(--rp-size-h3);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  .badges {
    display: flex;
    flex-wrap: wrap;
    gap: var(--rp-space-2);
  }

  dl {
    display: grid;
    gap: var(--rp-space-1) var(--rp-space-4);
    grid-template-columns: minmax(0, max-content) minmax(0, 1fr);
  }

  dt {
    color: var(--rp-text-muted);
  }

  .left {
    display: block;
    color: var(--rp-text-muted);
  }

  .soon .left {
    font-weight: 700;
    color: var(--rp-warning);
  }

  .actions {
    align-self: end;
  }

  .reason {
    margin-block-start: var(--rp-space-2);
    font-size: var(--rp-size-small);
    color: var(--rp-text-muted);
  }
`;
