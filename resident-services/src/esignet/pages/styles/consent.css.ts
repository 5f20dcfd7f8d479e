/** What is agreed to, line by line. */
export const consent = `
.es-group {
  gap: var(--rp-space-3);
  justify-items: stretch;
}

.es-rows {
  gap: 0;
  border: 1px solid var(--rp-border);
  border-radius: var(--rp-radius-card);
  background: var(--rp-surface);
}

.es-rows > * + * {
  border-block-start: 1px solid var(--rp-border);
}

.es-row {
  grid-template-columns: calc(var(--rp-px) * 24) minmax(0, 1fr) auto;
  padding: var(--rp-space-3) var(--rp-space-4);
}

.es-row:not(:has(.es-photo, .es-tag)) {
  grid-template-columns: calc(var(--rp-px) * 24) minmax(0, 1fr);
}

.es-row > label,
.es-row > strong {
  font-weight: 700;
}

.es-row > .rp-hint,
.es-row > .es-value {
  grid-column: 2;
}

.es-row:has(:focus-visible) {
  outline: 3px solid var(--rp-focus);
  outline-offset: -3px;
  border-radius: var(--rp-radius-card);
}

.es-row > input {
  z-index: 1;
}

.es-row > input:focus-visible {
  outline: none;
  box-shadow: none;
}

.es-row > .icon {
  color: var(--rp-text-muted);
  margin-block-start: 0.15em;
}

.es-tag {
  grid-column: 3;
  grid-row: 1 / span 2;
  align-self: center;
  padding: 0 var(--rp-space-2);
  border-radius: var(--rp-radius-control);
  background: var(--rp-sunken);
  color: var(--rp-text-muted);
  font-size: var(--rp-size-small);
}

.es-row:has(.es-photo) .es-value {
  grid-column: 3;
  grid-row: 1 / span 2;
}

@container (max-width: 26rem) {
  .es-tag {
    grid-column: 2;
    grid-row: auto;
    justify-self: start;
    margin-block-start: var(--rp-space-1);
  }
}

.es-photo {
  display: block;
  inline-size: calc(var(--rp-px) * 72);
  block-size: calc(var(--rp-px) * 72);
  border-radius: var(--rp-radius-button);
  object-fit: cover;
}

.es-agree {
  display: grid;
  gap: var(--rp-space-3);
}
`;
