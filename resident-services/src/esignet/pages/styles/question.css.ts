/** What stands around a question: for whom it is, which step, how long there is. */
export const question = `
.es-client {
  display: flex;
  align-items: start;
  gap: var(--rp-space-2);
  color: var(--rp-text-muted);
  font-weight: 700;
}

.icon {
  flex: none;
  inline-size: calc(var(--rp-px) * 22);
  block-size: calc(var(--rp-px) * 22);
}

/* In the middle of the first line, however many follow. */
.es-client > .icon,
.es-limit > .icon {
  margin-block-start: calc(var(--rp-leading) * 0.5em - var(--rp-px) * 11);
}

[dir='rtl'] .icon--external {
  transform: scaleX(-1);
}

.es-step {
  display: flex;
  flex-direction: column;
  gap: var(--rp-space-2);
  color: var(--rp-text-muted);
  font-size: var(--rp-size-small);
}

.es-steps {
  display: flex;
  gap: var(--rp-space-1);
}

.es-steps i {
  flex: 1;
  block-size: calc(var(--rp-px) * 4);
  border-radius: calc(var(--rp-px) * 2);
  border: 1px solid var(--rp-border);
}

/* Full beside hollow: under more contrast all colours are nearly one. */
.es-steps .is-done {
  border-color: var(--rp-accent);
  background: var(--rp-accent);
}

.es-limit {
  display: flex;
  align-items: start;
  gap: var(--rp-space-2);
  margin-block-start: var(--rp-space-2);
  padding-block-start: var(--rp-space-4);
  border-block-start: 1px solid var(--rp-border);
}
`;
