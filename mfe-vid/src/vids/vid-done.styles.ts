import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }

  section {
    position: relative;
    display: grid;
    gap: var(--rp-space-3);
    padding: var(--rp-space-6);
    overflow: clip;
    background: var(--rp-success-bg);
    border: 1px solid var(--rp-success);
    border-radius: var(--rp-radius-card);
    justify-items: start;
  }

  h2 {
    color: var(--rp-success);
  }

  rp-rosette {
    inline-size: calc(var(--rp-space-16) * 1.25);
    block-size: calc(var(--rp-space-16) * 1.25);
    color: var(--rp-success);
  }

  dl {
    display: grid;
    gap: var(--rp-space-1) var(--rp-space-4);
  }

  dt {
    color: var(--rp-text-muted);
  }

  dd {
    font-weight: 700;
  }

  .links {
    display: flex;
    flex-wrap: wrap;
    gap: var(--rp-space-2) var(--rp-space-6);
  }

  .links a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--rp-target);
  }

  @media print {
    .links,
    rp-button {
      display: none;
    }
  }
`;
