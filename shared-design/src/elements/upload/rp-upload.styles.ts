import { css } from 'lit';

export const styles = css`
  rp-upload .rp-field {
    justify-items: stretch;
    max-inline-size: var(--rp-measure);
  }

  rp-upload .drop {
    position: relative;
    display: grid;
    gap: var(--rp-space-1);
    justify-items: center;
    padding: var(--rp-space-4);
    border: 2px dashed var(--rp-border-strong);
    border-radius: var(--rp-radius-card);
    background: var(--rp-surface);
    text-align: center;
  }

  rp-upload .drop:hover,
  rp-upload .over {
    border-style: solid;
    border-color: var(--rp-accent);
    background: var(--rp-hover);
  }

  rp-upload .drop rp-icon {
    --rp-icon-size: calc(var(--rp-px) * 28);

    color: var(--rp-accent);
  }

  rp-upload .drop strong {
    color: var(--rp-accent);
  }

  rp-upload .drop:has([aria-invalid]) {
    border-color: var(--rp-danger);
  }

  /* The input itself is the area: it takes the press, the drop and the focus. */
  rp-upload .drop input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    opacity: 0;
    cursor: pointer;
  }

  rp-upload .drop:focus-within {
    outline: 3px solid var(--rp-focus);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--rp-focus-halo);
  }

  @media (pointer: coarse) {
    rp-upload .pointer {
      display: none;
    }
  }

  rp-upload ul {
    display: grid;
    margin-block-start: var(--rp-space-2);
  }

  rp-upload li {
    display: grid;
    grid-template-columns: calc(var(--rp-px) * 44) minmax(0, 1fr);
    gap: 0 var(--rp-space-3);
    align-items: center;
    padding-block: var(--rp-space-2);
    border-block-end: 1px solid var(--rp-border);
  }

  rp-upload .sign {
    display: grid;
    place-items: center;
    align-self: start;
    inline-size: calc(var(--rp-px) * 44);
    min-block-size: calc(var(--rp-px) * 44);
    color: var(--rp-text-muted);
  }

  rp-upload .sign rp-icon {
    --rp-icon-size: calc(var(--rp-px) * 26);
  }

  rp-upload .done .sign {
    color: var(--rp-success);
  }

  rp-upload .failed .sign,
  rp-upload .refused .sign,
  rp-upload .wrong {
    color: var(--rp-danger);
  }

  rp-upload .name {
    font-weight: 700;
    overflow-wrap: anywhere;
  }

  rp-upload progress {
    display: block;
    inline-size: 100%;
    block-size: calc(var(--rp-px) * 8);
    margin-block-start: var(--rp-space-1);
    accent-color: var(--rp-accent);
  }

  rp-upload .tools {
    grid-column: 2;
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: calc(var(--rp-space-3) * -1 - 2px);
  }

  rp-upload .tools .rp-button {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  @container (inline-size >= 30em) {
    rp-upload li {
      grid-template-columns: calc(var(--rp-px) * 44) minmax(0, 1fr) auto;
    }

    rp-upload .tools {
      grid-column: auto;
      margin: 0;
    }
  }
`;
