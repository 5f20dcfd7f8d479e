import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    max-inline-size: calc(var(--rp-rem) * 40);
    container-type: inline-size;
  }

  ul {
    border-block-start: 1px solid var(--rp-border);
  }

  li {
    position: relative;
    display: grid;
    gap: var(--rp-space-1);
    padding-block: var(--rp-space-3);
    border-block-end: 1px solid var(--rp-border);
  }

  li:has(a:hover) {
    background: var(--rp-hover);
  }

  /* The whole row takes the press, not only the words. */
  .task {
    font-weight: 700;
  }

  .task::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .task:focus-visible {
    outline-color: transparent;
    box-shadow: none;
  }

  .task:focus-visible::after {
    outline: 3px solid var(--rp-focus);
    outline-offset: 0;
    border-radius: var(--rp-radius-control);
    box-shadow: 0 0 0 3px var(--rp-focus-halo);
  }

  @container (inline-size >= 28em) {
    li {
      grid-template-columns: minmax(0, 1fr) auto;
      gap: var(--rp-space-4);
      align-items: center;
    }

    .state {
      padding-inline-end: var(--rp-space-2);
    }
  }
`;
