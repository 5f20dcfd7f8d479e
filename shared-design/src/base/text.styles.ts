import { css } from 'lit';

/** Headings, paragraphs, lists and links. Nothing has a margin of its own: whoever places things spaces them. */
export const text = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
    min-inline-size: 0;
    letter-spacing: var(--rp-letter, normal);
    word-spacing: var(--rp-word, normal);
  }

  /* Letters that join or stack, wherever they stand, are never pulled apart. */
  [lang|='ar'],
  [lang|='hi'],
  [lang|='kn'],
  [lang|='ta'] {
    --rp-letter: normal;
  }

  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset,
  table {
    margin: 0;
  }

  h1,
  h2,
  h3,
  h4 {
    line-height: var(--rp-leading-heading);
    font-weight: 700;
    text-wrap: balance;
  }

  /* A word of theirs is split only where a whole line is too short for it, never to make a box narrower. */
  h1,
  h2,
  h3,
  h4,
  button {
    overflow-wrap: break-word;
  }

  /* On a narrow screen with very large text, one long word still fits its line. */
  h1 {
    font-size: min(var(--rp-size-h1), 14vi);
  }

  h2 {
    font-size: min(var(--rp-size-h2), 12vi);
  }

  h3 {
    font-size: var(--rp-size-h3);
  }

  h4 {
    font-size: var(--rp-size-body);
  }

  p,
  li,
  dd {
    max-inline-size: var(--rp-measure);
  }

  p {
    text-wrap: pretty;
  }

  p + p {
    margin-block-start: var(--rp-paragraph, 0);
  }

  ul,
  ol {
    padding-inline-start: var(--rp-space-6);
  }

  ul[role='list'],
  ol[role='list'] {
    padding: 0;
    list-style: none;
  }

  ul[role='list'] > li,
  ol[role='list'] > li {
    max-inline-size: none;
  }

  li + li {
    margin-block-start: var(--rp-space-2);
  }

  [role='list'] > li + li {
    margin-block-start: 0;
  }

  small {
    font-size: var(--rp-size-small);
  }

  strong,
  b,
  dt,
  th {
    font-weight: 700;
  }

  hr {
    inline-size: 100%;
    border: 0;
    border-block-start: 1px solid var(--rp-border);
    margin: 0;
  }

  a {
    color: var(--rp-link);
    text-decoration-thickness: var(--rp-link-line);
    text-underline-offset: 0.2em;
  }

  a:hover {
    text-decoration-thickness: max(3px, 0.14em);
  }

  img,
  svg {
    max-inline-size: 100%;
  }

  img {
    block-size: auto;
  }

  /* Said twice, to weigh more than any one class. */
  [hidden][hidden] {
    display: none;
  }
`;
