import { css } from 'lit';

export const styles = css`
  :host {
    display: inline-flex;
    max-inline-size: 100%;
    vertical-align: middle;
  }

  .badge {
    display: inline-block;
    min-inline-size: 1.6em;
    padding-inline: 0.5em;
    border: 1px solid transparent;
    border-radius: 0.8em;
    background: var(--rp-accent);
    color: var(--rp-on-accent);
    font-size: var(--rp-size-small);
    font-weight: 700;
    line-height: 1.5;
    text-align: center;
  }
`;
