/** One of several ways, each a card to press. */
export const choices = `
.es-options {
  inline-size: 100%;
  margin-block-start: var(--rp-space-3);
}

.es-choice {
  inline-size: 100%;
  padding: var(--rp-space-3) var(--rp-space-4);
  border: 1px solid var(--rp-border-strong);
  border-radius: var(--rp-radius-card);
  background: var(--rp-surface);
}

.es-choice + .es-choice {
  margin-block-start: var(--rp-space-1);
}

/* Above the label that covers the row, for those who aim at the box itself. */
.es-choice > input {
  z-index: 1;
}

.es-choice > label {
  font-weight: 700;
}

.es-choice:has(:checked) {
  border-color: var(--rp-accent);
  box-shadow: inset 0 0 0 1px var(--rp-accent);
}

.es-choice:has(:focus-visible) {
  outline: 3px solid var(--rp-focus);
  outline-offset: 2px;
  box-shadow: 0 0 0 2px var(--rp-focus-halo);
}

.es-choice > input:focus-visible {
  outline: none;
  box-shadow: none;
}

.es-choice:has(:disabled) {
  border-style: dashed;
  background: var(--rp-sunken);
}

.es-choice > .icon {
  position: absolute;
  inset-block-start: var(--rp-space-4);
  inset-inline-end: var(--rp-space-4);
  color: var(--rp-accent);
}

.es-choice:has(:disabled) > .icon {
  color: var(--rp-text-muted);
}

@media (forced-colors: active) {
  .es-choice:has(:checked) {
    border-width: 3px;
  }
}
`;
