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
    font-size: var(--rp-size-small);
    color: var(--rp-text-muted);
  }

  /* A date is not torn apart where the line has room for it. */
  rp-time {
    display: inline-block;
  }

  .status {
    display: flex;
    flex-wrap: wrap;
    gap: var(--rp-space-2);
    align-items: center;
    grid-area: status;
  }

  .pinned {
    display: inline-flex;
    gap: var(--rp-space-1);
    align-items: start;
    font-size: var(--rp-size-small);
    font-weight: 700;
    color: var(--rp-accent);
  }

  .pinned rp-icon {
    margin-block-start: calc((var(--rp-leading) - 1.25) * 0.5em); /* in the middle of the first line */
  }

  .id {
    grid-area: id;
    font-size: var(--rp-size-small);
    color: var(--rp-text-muted);
    font-variant-numeric: tabular-nums;
  }

  /* Above the press area of the whole row. */
  .pin {
    position: relative;
    z-index: 1;
    grid-area: pin;
    justify-self: start;
    margin-inline-start: calc(var(--rp-space-3) * -1);
  }

  .pinnable {
    grid-template-areas: 'mark what' 'mark when' 'mark status' 'mark id' 'mark pin';
    grid-template-rows: none;
  }

  .card {
    padding-block-end: var(--rp-space-4);
    padding-inline-start: calc(var(--rp-target) + var(--rp-space-4));
  }

  @container (inline-size < 20em) {
    .item {
      column-gap: var(--rp-space-3);
    }

    .mark {
      inline-size: calc(var(--rp-px) * 36);
      block-size: calc(var(--rp-px) * 36);
    }

    .card {
      padding-inline-start: 0;
    }
  }

  /* On lines of their own, the two times need nothing between them. */
  @container (inline-size < 30em) {
    rp-time {
      display: block;
    }

    .dot {
      display: none;
    }
  }

  /* Large text on a phone: the words take the whole line, the sign says nothing that they do not. */
  @container (inline-size < 12em) {
    .item {
      grid-template: none / minmax(0, 1fr);
      grid-template-areas: 'what' 'when' 'status' 'id' 'pin';
    }

    .mark {
      display: none;
    }
  }

  @container (inline-size >= 30em) {
    .item {
      grid-template: 'mark what status' auto 'mark when id' auto / auto minmax(0, 1fr) auto;
      row-gap: 0;
    }

    .pinnable {
      grid-template: 'mark what status' auto 'mark when id' auto 'mark pin pin' auto / auto minmax(0, 1fr) auto;
    }

    .status {
      justify-content: end;
    }

    .id {
      text-align: end;
    }
  }

  @container (inline-size >= 40em) {
    .pinnable {
      grid-template: 'mark what status pin' auto 'mark when id pin' auto / auto minmax(0, 1fr) fit-content(calc(var(--rp-rem) * 13.5)) minmax(calc(var(--rp-rem) * 6.5), max-content);
    }

    .pin {
      justify-self: end;
      max-inline-size: none; /* the margin below makes it wider than its column */
      margin-inline: 0 calc(var(--rp-space-3) * -1);
    }
  }

  @media print {
    .mark,
    .ago,
    .card,
    .pin {
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
