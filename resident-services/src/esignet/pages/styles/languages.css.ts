/** The languages, each by its own name. */
export const languages = `
.es-bar {
  grid-area: bar;
  position: relative;
  z-index: 2;
  display: flex;
  align-items: center;
  gap: var(--rp-space-1);
  padding: 0 var(--rp-space-2) var(--rp-space-3);
  color: var(--es-on-panel);
}

.es-bar .icon {
  display: none;
}

.es-bar ul {
  display: flex;
  flex-wrap: wrap;
  gap: var(--rp-space-1);
}

.es-language {
  display: inline-flex;
  align-items: center;
  justify-content: center;
  min-block-size: var(--rp-target);
  min-inline-size: var(--rp-target);
  padding-inline: var(--rp-space-2);
  border: 0;
  background: none;
  color: inherit;
  font: inherit;
  font-family: var(--rp-face), 'RP Fallback', system-ui, sans-serif; /* the device's letters, not the faces of every script */
  text-decoration: underline;
  text-decoration-thickness: max(1px, 0.06em);
  text-underline-offset: 0.3em;
  cursor: pointer;
}

.es-language[aria-current] {
  font-weight: 700;
  text-decoration: none;
  cursor: default;
}

/* On a phone the other language is enough: the page speaks the present one. */
.es-bar li:has([aria-current]) {
  display: none;
}

.es-bar .es-language:focus-visible,
.es-brand :focus-visible {
  outline-color: var(--rp-focus-halo);
  box-shadow: none;
}

@media (min-width: 60rem) {
  .es-bar {
    justify-self: end;
    padding: var(--rp-space-6) var(--rp-space-8);
    color: var(--rp-text);
  }

  .es-bar .icon,
  .es-bar li:has([aria-current]) {
    display: block;
  }

  .es-bar .es-language:not([aria-current]) {
    color: var(--rp-link);
  }

  .es-bar .es-language:focus-visible {
    outline-color: var(--rp-focus);
    box-shadow: 0 0 0 3px var(--rp-focus-halo);
  }
}
`;
