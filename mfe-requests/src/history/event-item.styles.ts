import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }

  .item {
    position: relative;
    display: grid;
    gap: var(--rp-space-1) var(--rp-space-4);
    padding-block: var(--rp-space-4);
    grid-template: 'mark what' auto 'mark when' auto 'mark status' auto 'mark id' auto / auto minmax(0, 1fr);
    align-items: center;
  }

  .mark {
    display: grid;
    place-items: center;
    inline-size: var(--rp-target);
    block-size: var(--rp-target);
    color: var(--rp-accent);
    background: var(--rp-sunken);
    border-radius: 50%;
    grid-area: mark;
    align-self: start;
  }

  .what {
    grid-area: what;
    font-weight: 700;
  }

  .what a {
    display: inline-block;
    padding-block: var(--rp-space-1);
  }

  /* The whole row takes the press, not only the words. */
  .what a::after {
    position: absolute;
    inset: 0;
    content: '';
  }

  .item:hover .mark {
    color: var(--rp-on-accent);
    background: var(--rp-accent);
  }

  .when {
    grid-area: when;
    color: var(--rp-text-muted);
  }

  .status {
    display: flex;
    flex-wrap: wrap;
    gap: var(--rp-space-2);
    align-items: center;
    grid-area: status;
  }

  .pin {
    font-size: var(--rp-size-small);
    font-weight: 700;
    color: var(--rp-accent);
  }

  .id {
    grid-area: id;
    font-size: var(--rp-size-small);
    color: var(--rp-text-muted);
    font-variant-numeric: tabular-nums;
  }

  @container (inline-size >= 30em) {
    .item {
      grid-template: 'mark what status' auto 'mark when id' auto / auto minmax(0, 1fr) auto;
      row-gap: 0;
    }

    .status {
      justify-content: end;
    }

    .id {
      text-align: end;
    }
  }

  @media print {
    .mark {
      display: none;
    }

    .item {
      padding-block: var(--rp-space-2);
      break-inside: avoid;
    }

    a {
      color: inherit;
      text-decoration: none;
    }
  }
`;
