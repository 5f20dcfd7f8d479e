import { css } from 'lit';

export const styles = css`
  :host {
    display: inline-flex;
    max-inline-size: 100%;
    vertical-align: middle;
  }

  .rp-button {
    flex: 1 1 auto;
  }

  .words {
    display: grid;
    text-wrap: balance;
  }

  /* On two lines, words stay beside their sign. */
  .signed {
    text-align: start;
  }

  .words > * {
    grid-area: 1 / 1;
  }

  [aria-disabled='true'] .own {
    visibility: hidden;
  }

  ::slotted(rp-icon) {
    margin-inline-start: calc(var(--rp-px) * -2);
  }

  .spinner {
    inline-size: 1.1em;
    block-size: 1.1em;
    border: 2px solid currentcolor;
    border-inline-end-color: transparent;
    border-radius: 50%;
    animation: turn var(--rp-turn) infinite;
  }

  @keyframes turn {
    to {
      transform: rotate(1turn);
    }
  }
`;
