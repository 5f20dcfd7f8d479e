import { css } from 'lit';

export const styles = css`
  .all {
    display: grid;
    gap: var(--rp-space-8);
  }

  .rp-field {
    justify-items: stretch;
  }

  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, calc(var(--rp-px) * 104)), 1fr));
    gap: var(--rp-space-2);
    padding-block-start: var(--rp-space-1);
  }

  .tiles.size {
    grid-template-columns: repeat(auto-fill, minmax(max(30%, calc(var(--rp-px) * 100)), 1fr));
  }

  /* As wide as their words: some languages have long ones. */
  .tiles.face {
    display: flex;
    flex-wrap: wrap;
  }

  .face > .tile {
    flex: 1 1 auto;
  }

  .tile {
    align-items: center;
    align-content: center;
    column-gap: var(--rp-space-2);
    padding: var(--rp-space-2);
    border: 1px solid var(--rp-border-strong);
    border-radius: var(--rp-radius-button);
    background: var(--rp-surface);
  }

  .tile:has(:checked) {
    border-color: var(--rp-accent);
    background: var(--rp-hover);
    box-shadow: inset 0 0 0 1px var(--rp-accent);
  }

  .tile > input {
    margin: 0;
  }

  .tile > label {
    line-height: 1.35;
  }

  /* Each theme is shown by a small page of it: paper, a line of ink, a button. Its name has the whole line below. */
  .theme > .tile {
    grid-template: calc(var(--rp-px) * 52) auto / minmax(0, 1fr);
    row-gap: var(--rp-space-2);
    align-items: start;
    align-content: start;
  }

  .theme > .tile > input {
    grid-area: 1 / 1;
    z-index: 1;
    place-self: end;
    margin: calc(var(--rp-px) * 6);
  }

  .theme > .tile > label {
    font-size: var(--rp-size-small);
  }

  .theme > .tile:dir(rtl)::before {
    scale: -1 1;
  }

  .theme > .tile::before {
    content: '';
    grid-area: 1 / 1;
    align-self: stretch;
    border: 1px solid var(--rp-border-strong);
    border-radius: var(--rp-radius-control);
    background:
      linear-gradient(var(--accent) 0 0) calc(var(--rp-px) * 10) calc(var(--rp-px) * 32) / 34% calc(var(--rp-px) * 10) no-repeat,
      linear-gradient(var(--ink) 0 0) calc(var(--rp-px) * 10) calc(var(--rp-px) * 20) / 58% calc(var(--rp-px) * 3) no-repeat,
      linear-gradient(var(--ink) 0 0) calc(var(--rp-px) * 10) calc(var(--rp-px) * 11) / 45% calc(var(--rp-px) * 3) no-repeat,
      var(--paper);
    --paper: var(--light-bg);
    --ink: var(--light-text);
    --accent: var(--light-accent);
  }

  .theme > .tile:has(.as-dark)::before {
    --paper: var(--dark-bg);
    --ink: var(--dark-text);
    --accent: var(--dark-accent);
  }

  .theme > .tile:has(.as-cream)::before {
    --paper: var(--cream-bg);
    --ink: var(--cream-text);
    --accent: var(--cream-accent);
  }

  .theme > .tile:has(.as-auto)::before {
    background: linear-gradient(115deg, var(--light-bg) 50%, var(--dark-bg) 50%);
  }

  .face .as-standard {
    font-family: var(--rp-face-standard), var(--rp-font);
  }

  .face .as-dyslexia {
    font-family: Lexend, var(--rp-font);
  }

  .face .as-device {
    font-family: system-ui, sans-serif;
  }

  .sample {
    padding-block: var(--rp-space-2);
  }
`;
