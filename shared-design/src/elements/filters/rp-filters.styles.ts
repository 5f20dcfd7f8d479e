import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  .toggle {
    display: flex;
    gap: var(--rp-space-2);
    align-items: center;
    justify-content: center;
    inline-size: 100%;
    min-block-size: var(--rp-target);
    padding-inline: var(--rp-space-4);
    border: 2px solid var(--rp-border-strong);
    border-radius: var(--rp-radius-button);
    background: var(--rp-surface);
    color: var(--rp-accent);
    font: inherit;
    font-weight: 700;
    cursor: pointer;
  }

  [aria-expanded='true'] .turn {
    transform: rotate(180deg);
  }

  .panel {
    display: none;
    gap: var(--rp-space-4);
    justify-items: start;
    margin-block-start: var(--rp-space-2);
    padding: var(--rp-space-4);
    border: 1px solid var(--rp-border);
    border-radius: var(--rp-radius-card);
    background: var(--rp-surface);
  }

  .panel.open {
    display: grid;
  }

  .fields {
    display: grid;
    gap: var(--rp-space-4);
    inline-size: 100%;
  }

  ul {
    --rp-row-gap: var(--rp-space-2);

    margin-block-start: var(--rp-space-3);
  }

  .chip {
    display: inline-flex;
    align-items: center;
    gap: var(--rp-space-2);
    min-block-size: var(--rp-target);
    padding-block: var(--rp-space-1);
    padding-inline: var(--rp-space-4) var(--rp-space-3);
    border: 1px solid var(--rp-border-strong);
    border-radius: calc(var(--rp-target) / 2);
    background: var(--rp-surface);
    color: var(--rp-text);
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .chip:hover {
    border-color: var(--rp-accent);
    background: var(--rp-hover);
  }

  .chip:focus-visible {
    border-radius: calc(var(--rp-target) / 2);
  }

  .chip rp-icon {
    --rp-icon-size: 1em;
    --rp-icon-stroke: 2.25;
  }

  [role='status']:not(:empty) {
    margin-block-start: var(--rp-space-3);
    font-weight: 700;
  }

  @container (inline-size >= 40em) {
    .toggle {
      display: none;
    }

    .panel {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      margin: 0;
      padding: 0;
      border: 0;
      background: none;
    }

    .panel.open {
      display: flex;
    }

    .fields {
      display: contents;
    }

    .fields ::slotted(*) {
      flex: 0 1 calc(var(--rp-rem) * 14);
    }
  }
`;
