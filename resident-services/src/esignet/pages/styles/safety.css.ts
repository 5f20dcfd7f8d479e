/** How to tell this page from a false one. */
export const safety = `
.es-safety {
  grid-area: safety;
  position: relative;
  z-index: 1;
  padding: var(--rp-space-6) var(--rp-space-4);
  border-block-start: 1px solid var(--rp-border);
  background: var(--rp-sunken);
  font-size: var(--rp-size-small);
}

.es-safety h2 {
  margin-block-end: var(--rp-space-2);
  font-size: var(--rp-size-body);
}

.es-safety ul {
  max-inline-size: calc(var(--rp-px) * 560);
}

@media (min-width: 60rem) {
  .es-safety {
    position: sticky;
    inset-block-end: 0;
    align-self: end;
    padding: var(--rp-space-8);
    border: 0;
    background: none;
    color: var(--es-on-panel);
  }
}
`;
