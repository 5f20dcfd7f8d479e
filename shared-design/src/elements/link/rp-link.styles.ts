import { css } from 'lit';

export const styles = css`
  :host {
    display: inline;
  }

  rp-icon {
    --rp-icon-size: 1em;
    vertical-align: -0.15em;
  }

  .first {
    margin-inline-end: var(--rp-space-1);
  }

  .facts {
    display: inline-block;
  }

  @media print {
    a::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }

    a[download]::after,
    rp-icon {
      content: none;
      display: none;
    }
  }
`;
