import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }

  li {
    position: relative;
    display: grid;
    grid-template-columns: calc(var(--rp-px) * 28) minmax(0, 1fr);
    gap: 0 var(--rp-space-3);
    padding-block-end: var(--rp-space-6);
  }

  li + li {
    margin: 0;
  }

  li:last-child {
    padding-block-end: 0;
  }

  li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: calc(var(--rp-px) * 30) calc(var(--rp-px) * -2);
    inset-inline-start: calc(var(--rp-px) * 13);
    border-inline-start: 2px solid var(--rp-border-strong);
  }

  li.next::before,
  li:has(+ .next)::before {
    border-inline-start-style: dotted;
  }

  .sign {
    display: grid;
    place-items: center;
    inline-size: calc(var(--rp-px) * 28);
    block-size: calc(var(--rp-px) * 28);
  }

  rp-icon {
    --rp-icon-size: calc(var(--rp-px) * 28);
  }

  .done .sign {
    color: var(--rp-success);
  }

  .now .sign {
    color: var(--rp-warning);
  }

  .failed .sign {
    color: var(--rp-danger);
  }

  .next .sign::before {
    content: '';
    inline-size: calc(var(--rp-px) * 18);
    block-size: calc(var(--rp-px) * 18);
    border: 2px solid var(--rp-border-strong);
    border-radius: 50%;
  }

  .label {
    font-weight: 700;
  }

  .next .label {
    font-weight: 400;
  }

  .more {
    color: var(--rp-text-muted);
  }
`;
