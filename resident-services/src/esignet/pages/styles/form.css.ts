/** A question and its answer. */
export const form = `
.es-form {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: var(--rp-space-6);
  margin-block-start: var(--rp-space-2);
}

.es-form > form {
  display: grid;
}

.es-number {
  max-inline-size: none;
  font-size: var(--rp-size-h3);
  font-variant-numeric: tabular-nums;
  letter-spacing: 0.06em;
}

[dir='rtl'] .es-number,
[dir='rtl'] .rp-input--code {
  text-align: right;
}

.es-next {
  justify-self: start;
  min-inline-size: min(100%, calc(var(--rp-px) * 176));
}

@media (max-width: 30rem) {
  .es-next {
    justify-self: stretch;
  }
}

/* Its words, not its edge, stand in line with what is above. */
.es-cancel {
  margin-inline-start: calc(var(--rp-space-3) * -1 - 2px);
}

.es-cancel,
.es-others .rp-button {
  text-decoration: underline;
  text-decoration-thickness: max(1px, 0.06em);
  text-underline-offset: 0.25em;
  font-weight: 400;
}

.es-others {
  --rp-row-gap: 0 var(--rp-space-3);
  margin-inline-start: calc(var(--rp-space-3) * -1 - 2px);
}

.es-details summary {
  display: flex;
  align-items: baseline;
  gap: var(--rp-space-2);
  inline-size: fit-content;
  padding-block: var(--rp-space-2);
  color: var(--rp-link);
  cursor: pointer;
  list-style: none;
  text-decoration: underline;
  text-underline-offset: 0.2em;
}

.es-details summary::-webkit-details-marker {
  display: none;
}

/* The chevron of the portal, drawn by two edges of a square. */
.es-details summary::before {
  flex: none;
  inline-size: 0.45em;
  block-size: 0.45em;
  margin-inline: 0.2em 0.1em;
  border-block-start: 2px solid;
  border-inline-end: 2px solid;
  content: '';
  rotate: 45deg;
}

[dir='rtl'] .es-details summary::before {
  rotate: -45deg;
}

.es-details[open] summary::before {
  rotate: 135deg;
}

[dir='rtl'] .es-details[open] summary::before {
  rotate: -135deg;
}

.es-details > .rp-stack {
  --rp-stack-gap: var(--rp-space-3);
  margin-block: var(--rp-space-2);
  padding-inline-start: var(--rp-space-4);
  border-inline-start: 4px solid var(--rp-border);
}

.es-legend {
  inline-size: 100%;
  margin-block-end: var(--rp-space-2);
  padding: 0;
}
`;
