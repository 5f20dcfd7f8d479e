import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    max-inline-size: var(--rp-measure);
  }

  .words {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--rp-space-3);
    margin-block-end: var(--rp-space-2);
    font-variant-numeric: tabular-nums;
  }

  label {
    font-weight: 700;
  }

  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: calc(var(--rp-px) * 12);
    border: 1px solid var(--rp-border-strong);
    border-radius: calc(var(--rp-px) * 6);
    background: var(--rp-sunken);
    overflow: hidden;
  }

  progress::-webkit-progress-bar {
    background: transparent;
  }

  progress::-webkit-progress-value {
    background: var(--rp-accent);
  }

  progress::-moz-progress-bar {
    background: var(--rp-accent);
  }

  @media (forced-colors: active) {
    progress {
      appearance: auto;
    }
  }
`;
