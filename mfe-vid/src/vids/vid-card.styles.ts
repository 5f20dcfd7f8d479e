import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  .card {
    position: relative;
    display: grid;
    gap: var(--rp-space-4) var(--rp-space-8);
    align-content: space-between;
    block-size: 100%;
    padding: var(--rp-space-6);
    overflow: clip;
    break-inside: avoid;
    background: var(--rp-surface);
    border: 1px solid var(--rp-border);
    border-radius: var(--rp-radius-card);
  }

  .soon {
    border-color: var(--rp-warning);
  }

  /* The fine lines of an identity paper, behind the number. */
  rp-rosette {
    position: absolute;
    inset-block-start: calc(var(--rp-space-16) * -1.25);
    inset-inline-end: calc(var(--rp-space-16) * -1.25);
    inline-size: calc(var(--rp-space-16) * 3);
  }

  .card > :not(rp-rosette) {
    position: relative;
  }

  .number {
    display: grid;
    gap: var(--rp-space-2);
    justify-items: start;
    align-content: start;
  }

  rp-reveal {
    font-size: var(--rp-size-h3);
  }

  .badges {
    display: flex;
    flex-wrap: wrap;
    gap: var(--rp-space-2);
  }

  dl {
    display: grid;
    gap: var(--rp-space-3);
  }

  dt {
    font-size: var(--rp-size-small);
    font-weight: 400;
    color: var(--rp-text-muted);
  }

  .left {
    display: block;
    color: var(--rp-text-muted);
  }

  .soon .left {
    font-weight: 700;
    color: var(--rp-warning);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--rp-space-1) var(--rp-space-4);
    align-items: center;
    margin-inline-start: calc(var(--rp-space-3) * -1);
  }

  .actions .off {
    margin-inline-start: var(--rp-space-3);
  }

  .reason {
    flex-basis: 100%;
    margin-inline-start: var(--rp-space-3);
    margin-block-start: var(--rp-space-2);
    font-size: var(--rp-size-small);
    color: var(--rp-text-muted);
  }

  @container (inline-size < 18em) {
    .card {
      padding: var(--rp-space-4);
    }

    rp-reveal {
      font-size: var(--rp-size-body);
    }

    /* Below, where no number stands on its lines. */
    rp-rosette {
      inset-block: auto calc(var(--rp-space-16) * -1.25);
    }
  }

  @container (inline-size >= 39em) {
    .card {
      grid-template-columns: minmax(0, 1fr) auto;
      align-content: start;
    }

    .number {
      grid-column: 1 / -1;
    }

    dl {
      grid-auto-columns: auto;
      grid-auto-flow: column;
      gap: var(--rp-space-8);
      justify-content: start;
    }

    .actions {
      display: grid;
      align-self: end;
      justify-items: end;
      max-inline-size: 18em;
      margin-inline: 0 calc(var(--rp-space-3) * -1);
      text-align: end;
    }
  }

  @media print {
    .left,
    rp-countdown,
    .actions {
      display: none;
    }
  }
`;
