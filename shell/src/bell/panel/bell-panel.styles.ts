import { css } from 'lit';

export const styles = css`
  :host {
    position: absolute;
    inset-block-start: 100%;
    inset-inline-end: clamp(var(--rp-space-4), 4vw, var(--rp-space-8));
    inline-size: min(calc(var(--rp-rem) * 26), 100% - var(--rp-space-8));
    container-type: inline-size;
  }

  section {
    display: flex;
    flex-direction: column;
    align-items: stretch;
    gap: var(--rp-space-3);
    max-block-size: min(calc(var(--rp-rem) * 38), 100dvb - calc(var(--rp-rem) * 5));
    padding: 0 var(--rp-space-4) var(--rp-space-4);
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--rp-border-strong);
    border-radius: var(--rp-radius-card);
    background: var(--rp-surface);
    box-shadow: 0 calc(var(--rp-px) * 4) calc(var(--rp-px) * 16) var(--rp-shadow);
    animation: appear var(--rp-fade) ease-out;
  }

  header {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--rp-space-2);
    padding-block-start: var(--rp-space-3);
    background: var(--rp-surface);
  }

  h2 {
    margin: 0;
    font-size: var(--rp-size-h3);
    overflow-wrap: normal;
  }

  .read {
    align-self: start;
  }

  .none {
    padding-block: var(--rp-space-4);
    color: var(--rp-text-muted);
  }

  .row {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--rp-space-1) var(--rp-space-3);
    padding: var(--rp-space-3);
    border-block-start: 1px solid var(--rp-border);
    border-inline-start: 4px solid transparent;
  }

  .row > * {
    grid-column: 2;
  }

  .row > .mark {
    grid-area: 1 / 1 / span 2;
  }

  .new {
    border-inline-start-color: var(--rp-accent);
    background: var(--rp-sunken);
  }

  .mark {
    display: grid;
    place-items: center;
    inline-size: calc(var(--rp-rem) * 2.25);
    block-size: calc(var(--rp-rem) * 2.25);
    border-radius: 50%;
    background: var(--rp-sunken);
    color: var(--rp-accent);
  }

  .new .mark {
    background: var(--rp-surface);
  }

  .what {
    font-weight: 700;
    line-height: 1.4;
  }

  .link {
    text-decoration: underline;
  }

  /* The whole row takes the press, not only the words. */
  .link::after {
    position: absolute;
    inset: 0;
    content: '';
  }

  .row:hover .link {
    text-decoration-thickness: 2px;
  }

  .tag {
    display: inline-block;
    padding-inline: 0.5em;
    border-radius: var(--rp-radius-control);
    background: var(--rp-accent);
    color: var(--rp-on-accent);
    font-size: var(--rp-size-small);
  }

  .facts {
    color: var(--rp-text-muted);
    font-size: var(--rp-size-small);
  }

  /* Above the press area of the whole row. */
  .card {
    position: relative;
    z-index: 0;
  }

  rp-id {
    display: inline-block;
  }

  .all {
    display: flex;
    align-items: center;
    align-self: start;
    min-block-size: var(--rp-target);
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  @media (width < 30em) {
    :host {
      inset-inline: 0;
      inline-size: auto;
    }

    /* On a phone the page itself scrolls: two things that scroll are one too many for a thumb. */
    section {
      max-block-size: none;
      overflow: visible;
      border-inline: 0;
      border-radius: 0;
    }
  }

  /* Text at 200 % on a phone: the words take the whole line. */
  @container (inline-size < 13em) {
    header {
      position: static;
    }

    h2 {
      font-size: inherit;
    }

    .row {
      grid-template-columns: minmax(0, 1fr);
    }

    .row > *,
    .row > .mark {
      grid-area: auto / 1;
    }
  }
`;
