import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }

  rp-button {
    margin-block-start: var(--rp-space-4);
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
