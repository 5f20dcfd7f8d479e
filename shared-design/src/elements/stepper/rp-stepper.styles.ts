import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  .now {
    color: var(--rp-text-muted);
    font-weight: 700;
  }

  ol {
    display: flex;
    gap: var(--rp-space-1);
    margin-block-start: var(--rp-space-2);
  }

  li {
    flex: 1;
    min-block-size: calc(var(--rp-px) * 6);
    border-block-start: calc(var(--rp-px) * 6) double var(--rp-border); /* hollow, as under more contrast all colours are nearly one */
  }

  .done,
  .current {
    border-block-start: calc(var(--rp-px) * 6) solid var(--rp-accent);
  }

  /* Where names have no room the line alone shows how far it is; the words above say it. */
  li > * {
    display: none;
  }

  @container (inline-size >= 34em) {
    ol {
      gap: var(--rp-space-3);
    }

    li {
      padding-block-start: var(--rp-space-2);
      color: var(--rp-text-muted);
      font-size: var(--rp-size-small);
    }

    li > * {
      display: revert;
    }

    li > rp-icon {
      --rp-icon-size: 1.1em;
      --rp-icon-stroke: 2.5;

      display: inline-flex;
      color: var(--rp-accent);
    }

    .current {
      color: var(--rp-text);
      font-weight: 700;
    }

    a,
    span:not(.rp-visually-hidden) {
      display: inline-block;
      padding-block: var(--rp-space-1);
    }
  }

  @media (forced-colors: active) {
    li {
      border-color: GrayText;
    }

    .done,
    .current {
      border-color: CanvasText;
    }
  }
`;
