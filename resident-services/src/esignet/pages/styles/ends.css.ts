/** Where a sign-in stops. */
export const ends = `
.es-stop {
  color: var(--rp-accent);
}

.es-stop .icon {
  inline-size: calc(var(--rp-px) * 56);
  block-size: calc(var(--rp-px) * 56);
  stroke-width: 1.25;
}
`;
