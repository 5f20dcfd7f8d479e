import { css } from 'lit';

export const styles = css`
  .greeting {
    position: relative;
    margin-block: calc(var(--rp-space-8) * -1) var(--rp-space-8);
    padding-block: var(--rp-space-12) var(--rp-space-6);
    overflow: hidden;
  }

  .greeting > :not(rp-rosette) {
    position: relative;
  }

  .greeting rp-rosette {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-end: calc(var(--rp-rem) * -2);
    inline-size: calc(var(--rp-rem) * 15);
    translate: 0 -50%;
  }

  .greeting h1,
  .greeting p {
    margin: 0;
  }

  button.link {
    min-block-size: var(--rp-target);
    padding: 0;
    border: 0;
    background: none;
    color: var(--rp-link);
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }

  .slots {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(var(--rp-rem) * 24)), 1fr));
    gap: var(--rp-space-6);
    align-items: start;
    align-content: start;
    min-block-size: calc(var(--rp-rem) * 23); /* what they usually take, so that the services below stay where they are */
  }

  .slot {
    min-block-size: calc(var(--rp-rem) * 7);
  }

  .slots:empty {
    display: none;
  }

  @container rp-main (inline-size < 56em) {
    .greeting {
      padding-block: var(--rp-space-8) 0;
    }

    .slots {
      min-block-size: calc(var(--rp-rem) * 32);
    }

    .greeting rp-rosette {
      display: none;
    }
  }
`;
