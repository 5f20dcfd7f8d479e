/** Whose page it is: sign, name, and what it is for. */
export const brand = `
.es-brand {
  grid-area: brand;
  position: relative;
  z-index: 1;
  padding: var(--rp-space-3) var(--rp-space-4);
  color: var(--es-on-panel);
}

.es-name {
  display: flex;
  align-items: center;
  gap: var(--rp-space-3);
  min-block-size: var(--rp-target);
  font-size: var(--rp-size-h3);
  font-weight: 700;
}

.es-tagline {
  display: none;
}

@media (min-width: 60rem) {
  .es-brand {
    position: sticky;
    inset-block-start: 0;
    align-self: start;
    padding: var(--rp-space-8);
  }

  .es-name {
    --sign: calc(var(--rp-px) * 52);

    font-size: var(--rp-size-h2);
  }

  .es-tagline {
    display: block;
    max-inline-size: 18em;
    margin-block-start: var(--rp-space-6);
    font-size: var(--rp-size-h2);
    font-weight: 700;
    line-height: var(--rp-leading-heading);
    text-wrap: balance;
  }
}
`;
