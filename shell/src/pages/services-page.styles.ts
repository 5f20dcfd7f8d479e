import { css } from 'lit';

/** The build writes them out for the edge too, which paints the page before any script. */
export const styles = css`
  /* Until what the resident waits for is there: a face as wide. */
  html[data-rp-faces]:not([data-rp-face]) {
    --rp-face: 'RP Fallback';
  }

  .greeting {
    position: relative;
    margin-block: calc(var(--rp-space-8) * -1) var(--rp-space-4);
    padding-block: var(--rp-space-12) var(--rp-space-2);
    clip-path: inset(0 -8px); /* what rises above the page, and nothing of a focus ring */
  }

  .greeting > :not(rp-rosette) {
    position: relative;
  }

  .greeting rp-rosette {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 0;
    inline-size: calc(var(--rp-rem) * 15);
  }

  .greeting h1 {
    margin-block-end: var(--rp-space-2);
  }

  .greeting-news {
    min-block-size: var(--rp-target);
  }

  button.link {
    min-block-size: var(--rp-target);
    padding: 0;
    border: 0;
    background: none;
    color: var(--rp-link);
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 0.18em;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  .slots {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(var(--rp-rem) * 24)), 1fr));
    gap: var(--rp-space-6);
  }

  /* As high as what it usually holds, so that nothing below moves when that comes; until then an empty card. */
  .slot {
    display: grid;
    min-block-size: calc(var(--rp-rem) * 11);
  }

  .slot[data-shape='list'] {
    min-block-size: calc(var(--rp-rem) * 27);
  }

  .slot[data-state='error'][data-room] {
    min-block-size: 0;
  }

  .slot:not([data-state='ready'], [data-state='error']) {
    padding: var(--rp-space-6);
    border: 1px solid var(--rp-border);
    border-radius: var(--rp-radius-card);
    background: var(--rp-surface);
  }

  .slots:empty {
    display: none;
  }

  @media print {
    .greeting-news {
      display: none;
    }

    .slot[data-shape] {
      min-block-size: 0;
    }
  }

  /* The narrow one first: events need the longer lines. */
  @container rp-main (inline-size >= 56em) {
    .greeting a {
      display: inline-block;
    }

    .slots:has(> :nth-child(2)) {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }
  }

  @container rp-main (inline-size < 56em) {
    .greeting {
      padding-block: var(--rp-space-8) 0;
    }

    .greeting rp-rosette {
      display: none;
    }

    /* Whatever the name: what stands below it begins on the same line. */
    .greeting h1 {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      justify-items: start;
      overflow-wrap: anywhere;
    }
  }
`;
