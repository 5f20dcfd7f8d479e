/** What goes with a code: where it went, where to find it, how to get another. */
export const code = `
.es-contact {
  overflow-wrap: anywhere;
  font-weight: 700;
}

.es-notice {
  display: flex;
  gap: var(--rp-space-3);
  padding: var(--rp-space-3) var(--rp-space-4);
  border-inline-start: 4px solid var(--rp-info);
  border-radius: var(--rp-radius-control);
  background: var(--rp-info-bg);
}

.es-notice > .icon {
  margin-block-start: 0.2em;
  color: var(--rp-info);
}

.es-notice a .icon {
  inline-size: 0.9em;
  block-size: 0.9em;
  margin-inline-start: 0.3em;
  vertical-align: -0.08em;
}

.es-more {
  display: grid;
  gap: var(--rp-space-3);
  margin-block-start: var(--rp-space-2);
  padding-block-start: var(--rp-space-6);
  border-block-start: 1px solid var(--rp-border);
}

.es-more h2 {
  font-size: var(--rp-size-h3);
}

.es-resend {
  display: grid;
  gap: var(--rp-space-3);
  justify-items: start;
}
`;
