/** The page as a whole: the panel with the rosette, and the sheet with the one thing to do. */
export const frame = `
.es {
  --es-panel: var(--rp-accent);
  --es-on-panel: var(--rp-on-accent);
  position: relative;
  display: grid;
  grid-template: 'brand' auto 'bar' auto 'main' 1fr 'safety' auto / minmax(0, 1fr);
  min-block-size: 100vh;
  min-block-size: 100dvh;
  background: var(--rp-bg);
}

@media (prefers-color-scheme: dark) {
  .es {
    --es-panel: var(--rp-sunken);
    --es-panel: color-mix(in srgb, var(--rp-accent) 17%, var(--rp-sunken));
    --es-on-panel: var(--rp-text);
  }
}

.es-panel {
  grid-row: 1 / 3;
  grid-column: 1 / -1;
  background: var(--es-panel);
  overflow: clip;
}

.es-motif {
  block-size: 100%;
  background: url(/assets/rosette.svg) calc(100% + 4rem) 45% / 15rem no-repeat;
  opacity: calc(var(--rp-motif, 0.16) * 1.6);
}

[dir='rtl'] .es-motif {
  background-position: -4rem 45%;
}

.es-main {
  grid-area: main;
  position: relative;
  display: grid;
  align-content: start;
  justify-items: center;
  padding: var(--rp-space-6) var(--rp-space-4) var(--rp-space-8);
}

.es-main:focus {
  outline: none;
}

.es-sheet {
  container-type: inline-size;
  overflow-wrap: anywhere;
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: var(--rp-space-4);
  inline-size: 100%;
  max-inline-size: calc(var(--rp-px) * 560);
}

.es-sheet h1 {
  font-size: var(--rp-size-h1);
}

@media (min-width: 60rem) {
  .es {
    grid-template: 'brand bar' auto 'brand main' 1fr 'safety main' auto / minmax(20rem, 36%) minmax(0, 1fr);
  }

  .es-panel {
    grid-row: 1 / -1;
    grid-column: 1;
  }

  .es-motif {
    position: sticky;
    inset-block-start: 0;
    block-size: 100vh;
    background-position: 50% 47%;
    background-size: min(30rem, 108%);
  }

  [dir='rtl'] .es-motif {
    background-position: 50% 47%;
  }

  .es-main {
    align-content: safe center;
    padding: var(--rp-space-4) var(--rp-space-8) var(--rp-space-16);
  }
}

@media (forced-colors: active) {
  .es-panel {
    display: none;
  }
}

@media print {
  .es-panel {
    display: none;
  }
}
`;
