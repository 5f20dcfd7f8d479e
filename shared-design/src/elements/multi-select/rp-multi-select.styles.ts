import { css } from 'lit';

export const styles = css`
  rp-multi-select fieldset {
    justify-items: stretch;
    inline-size: 100%;
    max-inline-size: calc(var(--rp-rem) * 26);
  }

  rp-multi-select .search {
    margin-block-end: var(--rp-space-2);
  }

  rp-multi-select .group {
    margin-block-start: var(--rp-space-3);
    padding-block-start: var(--rp-space-3);
    border-block-start: 1px solid var(--rp-border);
  }

  /* A legend stands in the line of its border, where the browser sees none. */
  rp-multi-select .group > legend {
    float: inline-start;
    margin: 0;
  }

  rp-multi-select .group > legend + * {
    clear: both;
  }

  rp-multi-select .all {
    justify-self: start;
    padding-inline: 0;
    border-inline-width: 0;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  rp-multi-select .form {
    inline-size: auto;
    margin-inline-start: calc(var(--rp-px) * 36);
    margin-block-end: var(--rp-space-2);
  }

  @media (forced-colors: active) {
    rp-multi-select .all {
      border-color: transparent;
    }
  }
`;
