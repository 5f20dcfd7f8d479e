import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  section {
    display: grid;
    gap: var(--rp-space-3) var(--rp-space-8);
    padding: clamp(var(--rp-space-4), 5cqi, var(--rp-space-6));
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
  }

  .words {
    display: grid;
    gap: var(--rp-space-3);
    justify-items: start;
  }

  dl {
    display: grid;
    gap: var(--rp-space-1) var(--rp-space-4);
  }

  .rp-row {
    --rp-row-gap: var(--rp-space-1);
  }

  dt {
    font-weight: 400;
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

  @container (inline-size >= 30em) {
    section {
      grid-template-columns: minmax(0, 1fr) auto;
    }

    rp-rosette {
      grid-area: 1 / 2;
      inline-size: calc(var(--rp-space-16) * 2.5);
    }
  }

  @media print {
    .links,
    rp-copy {
      display: none;
    }
  }
`;
