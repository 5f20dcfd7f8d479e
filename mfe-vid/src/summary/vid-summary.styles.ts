import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }

  section {
    display: flex;
    flex-direction: column;
    gap: var(--rp-space-3);
    block-size: 100%;
    container-type: inline-size;
  }

  li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--rp-space-3);
    align-items: center;
    padding-block: var(--rp-space-3);
    border-block-start: 1px solid var(--rp-border);
  }

  rp-icon {
    color: var(--rp-accent);
  }

  .number {
    font-weight: 700;
  }

  .end {
    margin-inline-start: auto;
    color: var(--rp-text-muted);
  }

  .soon :is(rp-icon, .end) {
    color: var(--rp-warning);
  }

  .soon .end {
    font-weight: 700;
  }

  .on-paper {
    display: none;
  }

  @media print {
    .ago {
      display: none;
    }

    .on-paper {
      display: inline;
    }
  }

  a {
    display: inline-flex;
    align-items: center;
    align-self: start;
    min-block-size: var(--rp-target);
    margin-block-start: auto;
  }

  /* On a phone the page stays short: only what cannot wait. */
  @container (inline-size < 20em) {
    li:not(.soon),
    ul:not(:has(.soon)) {
      display: none;
    }
  }
`;
