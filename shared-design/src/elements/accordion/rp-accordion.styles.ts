import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }

  .all {
    padding-inline: 0;
  }

  .parts {
    border-block-start: 1px solid var(--rp-border);
  }

  ::slotted(*) {
    border-block-end: 1px solid var(--rp-border);
    padding-block: var(--rp-space-1);
  }

  @media (forced-colors: active) {
    .parts,
    ::slotted(*) {
      border-color: CanvasText;
    }
  }

  @media print {
    .all {
      display: none;
    }
  }
`;
