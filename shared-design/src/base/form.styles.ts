import { css } from 'lit';

/** Fields and choices: what `<rp-field>` and its kin render, and what pages without script write by hand. */
export const form = css`
  .rp-field {
    display: grid;
    gap: var(--rp-space-1);
    justify-items: start;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .rp-field--invalid {
    padding-inline-start: var(--rp-space-4);
    border-inline-start: 4px solid var(--rp-danger);
  }

  .rp-label {
    padding: 0;
    font-weight: 700;
    line-height: 1.4;
  }

  legend.rp-label {
    margin-block-end: var(--rp-space-1);
  }

  .rp-hint {
    color: var(--rp-text-muted);
  }

  .rp-error {
    display: flex;
    align-items: baseline;
    gap: var(--rp-space-2);
    color: var(--rp-danger);
    font-weight: 700;
  }

  .rp-error::before {
    content: '!';
    content: '!' / '';
    flex: none;
    inline-size: 1.25em;
    border-radius: 50%;
    background: var(--rp-danger);
    color: var(--rp-on-danger);
    line-height: 1.25;
    text-align: center;
  }

  .rp-input {
    inline-size: 100%;
    max-inline-size: calc(var(--rp-rem) * 22);
    min-block-size: calc(var(--rp-px) * 48);
    margin: 0;
    padding: var(--rp-space-2) var(--rp-space-3);
    border: 1px solid var(--rp-border-strong);
    border-radius: var(--rp-radius-control);
    background-color: var(--rp-surface);
    color: var(--rp-text);
    font: inherit;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    appearance: none;
  }

  .rp-input:hover {
    border-color: var(--rp-text);
  }

  .rp-input[aria-invalid='true'] {
    border: 2px solid var(--rp-danger);
  }

  .rp-input:focus-visible {
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--rp-focus-halo);
  }

  textarea.rp-input {
    min-block-size: calc(var(--rp-rem) * 6);
    resize: block;
  }

  .rp-input--short {
    max-inline-size: calc(var(--rp-rem) * 5);
  }

  .rp-input--tiny {
    max-inline-size: calc(var(--rp-rem) * 3.5);
  }

  .rp-input--code {
    max-inline-size: calc(var(--rp-rem) * 11);
    font-size: calc(var(--rp-rem) * 1.44);
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.3em;
  }

  .rp-select {
    position: relative;
    inline-size: 100%;
    max-inline-size: calc(var(--rp-rem) * 22);
  }

  .rp-select .rp-input {
    padding-inline-end: var(--rp-space-8);
    text-overflow: ellipsis;
  }

  .rp-select::after {
    content: '';
    position: absolute;
    inset-inline-end: var(--rp-space-4);
    inset-block-start: calc(50% - var(--rp-px) * 7);
    inline-size: calc(var(--rp-px) * 9);
    block-size: calc(var(--rp-px) * 9);
    border: solid var(--rp-text);
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
    pointer-events: none;
  }

  .rp-options {
    display: grid;
    gap: var(--rp-space-1);
  }

  .rp-options--row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--rp-space-6);
  }

  .rp-options--dates {
    row-gap: var(--rp-space-3);
  }

  .rp-option {
    position: relative;
    display: grid;
    grid-template-columns: calc(var(--rp-px) * 24) minmax(0, 1fr);
    column-gap: var(--rp-space-3);
    align-items: start;
    padding-block: calc(var(--rp-px) * 8);
    min-block-size: var(--rp-target);
  }

  .rp-option > input {
    appearance: none;
    display: grid;
    place-content: center;
    inline-size: calc(var(--rp-px) * 24);
    block-size: calc(var(--rp-px) * 24);
    margin: calc(var(--rp-px) * 2) 0 0;
    border: 2px solid var(--rp-border-strong);
    border-radius: var(--rp-radius-control);
    background: var(--rp-surface);
    color: var(--rp-accent);
    cursor: pointer;
  }

  .rp-option > input[type='radio'] {
    border-radius: 50%;
  }

  .rp-option > input:checked {
    border-color: var(--rp-accent);
  }

  .rp-option > input[type='checkbox']:checked {
    background: var(--rp-accent);
    color: var(--rp-on-accent);
  }

  .rp-option > input::before {
    content: '';
    opacity: 0;
    transition: opacity var(--rp-fade);
  }

  .rp-option > input:checked::before {
    opacity: 1;
  }

  .rp-option > input[type='radio']::before {
    inline-size: calc(var(--rp-px) * 12);
    block-size: calc(var(--rp-px) * 12);
    border-radius: 50%;
    background: currentcolor;
  }

  .rp-option > input[type='checkbox']::before {
    inline-size: calc(var(--rp-px) * 7);
    block-size: calc(var(--rp-px) * 12);
    margin-block-end: calc(var(--rp-px) * 3);
    border: solid currentcolor;
    border-width: 0 3px 3px 0;
    transform: rotate(45deg);
  }

  .rp-option > label {
    padding-block: 0;
    cursor: pointer;
  }

  /* The whole row takes the press, not only the words. */
  .rp-option > label::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .rp-option > .rp-hint {
    grid-column: 2;
  }

  .rp-option > input:disabled {
    border-style: dashed;
    background: var(--rp-sunken);
  }

  .rp-option > input:disabled,
  .rp-option > input:disabled ~ label {
    color: var(--rp-text-muted);
    cursor: not-allowed;
  }

  .rp-error-summary {
    padding: var(--rp-space-4) var(--rp-space-6);
    border: 2px solid var(--rp-danger);
    border-radius: var(--rp-radius-card);
    background: var(--rp-surface);
  }

  .rp-error-summary > :first-child {
    margin-block-end: var(--rp-space-2);
  }

  .rp-error-summary a {
    display: inline-block;
    padding-block: var(--rp-space-1);
    color: var(--rp-danger);
    font-weight: 700;
  }

  .rp-error-summary a:focus-visible {
    color: var(--rp-focus);
  }

  @media (forced-colors: active) {
    .rp-option > input {
      appearance: auto;
    }

    .rp-option > input::before {
      display: none;
    }
  }
`;
