import { css } from 'lit';

/**
 * The inherited properties, set again below the host: a page around us may have set them on our tag with `!important`,
 * and no rule of ours could win there.
 */
export const root = css`
  .rp-root {
    display: contents;
    color: var(--rp-text);
    font: 400 var(--rp-size-body) / var(--rp-leading) var(--rp-font);
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
    cursor: auto;
  }
`;

/** For elements that stand in a line of text and look like it. */
export const inline = css`
  .rp-root {
    color: inherit;
    font: inherit;
    cursor: inherit;
  }
`;
