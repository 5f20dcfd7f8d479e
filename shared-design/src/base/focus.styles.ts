import { css } from 'lit';

/** Two rings, one light, one dark, so that one of them stands out on any ground. Marigold is kept for this alone. */
export const focus = css`
  :focus-visible {
    outline: 3px solid var(--rp-focus);
    outline-offset: 3px;
    border-radius: var(--rp-radius-control);
    box-shadow: 0 0 0 3px var(--rp-focus-halo);
  }

  /* A link in a text; those that look like something else have a class. */
  a:not([class]):focus-visible {
    background-color: var(--rp-focus-halo);
    color: var(--rp-focus);
    outline-offset: 0;
  }

  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
      box-shadow: none;
    }
  }
`;
