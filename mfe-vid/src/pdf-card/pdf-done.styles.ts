import { css } from 'lit';

/** On top of those of a VID that is made: a card is on its way before it is there. */
export const styles = css`
  section.making {
    background: var(--rp-info-bg);
    border-color: var(--rp-info);
  }

  .making h2 {
    color: var(--rp-info);
  }

  section.failed {
    background: var(--rp-danger-bg);
    border-color: var(--rp-danger);
  }

  .failed h2 {
    color: var(--rp-danger);
  }

  .failed rp-rosette {
    display: none;
  }
`;
