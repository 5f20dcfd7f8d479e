import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  .empty {
    position: relative;
    display: grid;
    justify-items: start;
    gap: var(--rp-space-2);
    padding: var(--rp-space-8) var(--rp-space-6);
    overflow: hidden;
    border: 1px solid var(--rp-border);
    border-radius: var(--rp-radius-card);
    background: var(--rp-surface);
  }

  .empty > :not(rp-rosette) {
    position: relative;
  }

  rp-rosette {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-end: calc(var(--rp-px) * -90);
    inline-size: calc(var(--rp-px) * 300);
    transform: translateY(-50%);
  }

  /* Where there is little room, only its edge shows: words should not stand on lines. */
  @container (inline-size < 27em) {
    rp-rosette {
      inset-inline-end: calc(var(--rp-px) * -255);
    }
  }

  .heading {
    font-size: var(--rp-size-h3);
    font-weight: 700;
    line-height: var(--rp-leading-heading);
  }

  slot[name='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: var(--rp-space-3);
  }

  ::slotted([slot='actions']) {
    position: relative;
    margin-block-start: var(--rp-space-3);
  }
`;
