import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  figure {
    margin-block-end: var(--rp-space-3);
  }

  .card {
    position: relative;
    max-inline-size: calc(var(--rp-px) * 520);
    overflow: hidden;
    border: 1px solid var(--rp-border-strong);
    border-radius: var(--rp-radius-card);
    background: var(--rp-surface);
    color: var(--rp-text);
  }

  .motif {
    position: absolute;
    inset-block-start: 30%;
    inset-inline-end: 0;
    inline-size: 70%;
  }

  .edge {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--rp-space-4);
    padding: var(--rp-space-2) var(--rp-space-4);
    background: var(--rp-accent);
    color: var(--rp-on-accent);
    font-size: var(--rp-size-small);
    font-weight: 700;
  }

  .body {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: var(--rp-space-4);
    padding: var(--rp-space-4);
  }

  ::slotted([slot='photo']) {
    inline-size: calc(var(--rp-px) * 96);
    block-size: calc(var(--rp-px) * 120);
    object-fit: cover;
    border-radius: var(--rp-radius-control);
    background: var(--rp-sunken);
  }

  dl {
    flex: 1 1 calc(var(--rp-px) * 170);
    display: grid;
    gap: var(--rp-space-2);
    align-content: start;
  }

  dt {
    color: var(--rp-text-muted);
    font-size: var(--rp-size-small);
    font-weight: 400;
    line-height: 1.4;
  }

  dd {
    font-weight: 700;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }

  /* Scanners want dark on light and an empty edge, in the dark theme too. */
  .qr {
    align-self: end;
    display: grid;
    inline-size: calc(var(--rp-px) * 112);
    block-size: calc(var(--rp-px) * 112);
    padding: var(--rp-space-2);
    border: 1px solid var(--rp-border);
    border-radius: var(--rp-radius-control);
    background: var(--rp-surface);
  }

  .qr > * {
    grid-area: 1 / 1;
  }

  .qr > rp-icon {
    --rp-icon-size: 1.5em;

    place-self: center;
    padding: var(--rp-space-1);
    border-radius: 50%;
    background: var(--rp-surface);
    color: var(--rp-text-muted);
  }

  .qr:has(img) {
    background: #fff; /* stylelint-disable-line color-no-hex -- what scanners read, not a colour of ours */
    forced-color-adjust: none;
  }

  .qr img {
    inline-size: 100%;
    image-rendering: pixelated;
  }

  @media (forced-colors: active) {
    .edge {
      border-block-end: 1px solid CanvasText;
    }

    .motif {
      display: none;
    }
  }
`;
