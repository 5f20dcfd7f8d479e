import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  nav,
  ol {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--rp-space-2);
  }

  nav {
    justify-content: space-between;
  }

  li + li {
    margin: 0;
  }

  .rp-button {
    padding-inline: var(--rp-space-3);
  }

  .number[aria-current] {
    border-color: var(--rp-accent);
    background: var(--rp-accent);
    color: var(--rp-on-accent);
    cursor: default;
  }

  /* Where three do not fit side by side, the words stand above the two ways. */
  .words {
    flex-basis: 100%;
    order: -1;
  }

  .onwards {
    rotate: 180deg;
  }

  .gap {
    color: var(--rp-text-muted);
  }

  ol {
    display: none;
  }

  @container (inline-size >= 24em) {
    .words {
      flex-basis: auto;
      order: 0;
    }
  }

  @container (inline-size >= 36em) {
    nav {
      justify-content: start;
    }

    ol {
      display: flex;
    }

    .words:has(+ ol) {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .number[aria-current] {
      border: 3px solid Highlight;
    }
  }
`;
