import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }

  form {
    display: grid;
    gap: var(--rp-space-4);
    justify-items: start;
  }

  .toggle {
    display: flex;
    gap: var(--rp-space-2);
    align-items: center;
    justify-content: center;
    inline-size: 100%;
    min-block-size: var(--rp-target);
    padding-inline: var(--rp-space-4);
    font: inherit;
    font-weight: 700;
    color: var(--rp-accent);
    cursor: pointer;
    background: var(--rp-surface);
    border: 2px solid var(--rp-border-strong);
    border-radius: var(--rp-radius-button);
    overflow-wrap: anywhere;
  }

  [aria-expanded='true'] .turn {
    transform: rotate(180deg);
  }

  .panel {
    display: grid;
    gap: var(--rp-space-6);
    inline-size: 100%;
  }

  .panel:not(.open) {
    display: none;
  }

  .panel.open {
    padding: var(--rp-space-4);
    background: var(--rp-surface);
    border: 1px solid var(--rp-border);
    border-radius: var(--rp-radius-card);
  }

  /* One below the other: in a narrow column some would stand beside each other and some not. */
  rp-date-range .rp-options {
    display: grid;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--rp-space-2);
  }

  @container (inline-size >= 43em) {
    .toggle {
      display: none;
    }

    .panel,
    .panel:not(.open) {
      display: grid;
      padding: 0;
      background: none;
      border: 0;
    }
  }
`;
