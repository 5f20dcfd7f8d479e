import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  .frame {
    display: grid;
    grid-template:
      'header header' auto
      'nav main' 1fr / calc(var(--rp-px) * 230) minmax(0, 1fr);
    min-block-size: 100vb;
  }

  header {
    grid-area: header;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--rp-space-3) var(--rp-space-8);
    padding: var(--rp-space-3) var(--rp-space-6);
    border-block-end: 1px solid var(--rp-border);
    background: var(--rp-surface);
  }

  .title {
    display: inline-flex;
    align-items: center;
    gap: var(--rp-space-2);
    min-block-size: var(--rp-target);
    color: var(--rp-text);
    font-size: var(--rp-size-h3);
    font-weight: 700;
    text-decoration: none;
  }

  .switches {
    display: flex;
    flex-wrap: wrap;
    gap: var(--rp-space-2) var(--rp-space-3);
  }

  .switches label {
    display: block;
    color: var(--rp-text-muted);
    font-size: var(--rp-size-small);
    line-height: 1.3;
  }

  .switches select {
    inline-size: auto;
    min-block-size: var(--rp-target);
    padding-block: 0;
    appearance: auto;
  }

  nav {
    grid-area: nav;
    padding: var(--rp-space-4) var(--rp-space-4);
    border-inline-end: 1px solid var(--rp-border);
  }

  nav ul {
    position: sticky;
    inset-block-start: var(--rp-space-4);
    max-block-size: calc(100vb - var(--rp-space-8));
    overflow: auto;
  }

  .way {
    display: flex;
    align-items: center;
    min-block-size: calc(var(--rp-px) * 36);
    padding-inline: var(--rp-space-3);
    border-inline-start: 4px solid transparent;
    border-radius: var(--rp-radius-control);
    text-decoration: none;
  }

  .way:hover {
    background: var(--rp-hover);
    text-decoration: underline;
  }

  .way[aria-current] {
    border-color: var(--rp-accent);
    background: var(--rp-sunken);
    color: var(--rp-text);
    font-weight: 700;
  }

  .way:focus-visible {
    outline-offset: -3px;
    box-shadow: inset 0 0 0 6px var(--rp-focus-halo);
  }

  main {
    grid-area: main;
    padding: var(--rp-space-8) var(--rp-space-8) var(--rp-space-16);
    background: var(--rp-bg);
    container-type: inline-size;
  }

  article {
    max-inline-size: calc(var(--rp-px) * 900);
  }

  article + article {
    margin-block-start: var(--rp-space-16);
  }

  .asked {
    color: var(--rp-text-muted);
  }

  .name {
    margin-block-end: var(--rp-space-2);
    font-weight: 700;
  }

  .stage {
    padding: var(--rp-space-6);
    border: 1px solid var(--rp-border);
    border-radius: var(--rp-radius-card);
    background: var(--rp-surface);
    font-family: var(--rp-font);
    line-height: var(--rp-leading);
    container-type: inline-size;
  }

  .narrow {
    max-inline-size: 320px;
  }

  .code {
    display: grid;
    justify-items: start;
    gap: var(--rp-space-2);
  }

  pre {
    max-inline-size: 100%;
    margin: 0;
    padding: var(--rp-space-4);
    overflow: auto;
    border-radius: var(--rp-radius-control);
    background: var(--rp-sunken);
    font-size: var(--rp-size-small);
    line-height: 1.5;
  }

  code {
    font-family: ui-monospace, monospace;
    font-size: 0.95em;
  }

  .wide {
    overflow: auto;
  }

  .facts td,
  .facts th {
    padding-block: var(--rp-space-2);
    overflow-wrap: normal;
    vertical-align: top;
  }

  .facts td:last-child {
    min-inline-size: calc(var(--rp-px) * 240);
  }

  .rp-card > h2 {
    margin-block-end: var(--rp-space-2);
    font-size: var(--rp-size-h3);
  }

  @container (inline-size < 50em) {
    .frame {
      display: block;
    }

    header,
    main {
      padding-inline: var(--rp-space-4);
    }

    nav {
      border: 0;
      padding-block-end: 0;
    }

    nav ul {
      display: flex;
      flex-wrap: wrap;
      position: static;
      max-block-size: calc(var(--rp-px) * 150);
    }
  }
`;
