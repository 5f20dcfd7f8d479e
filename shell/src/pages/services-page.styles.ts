import { css } from 'lit';

export const styles = css`
  .greeting {
    position: relative;
    margin-block: calc(var(--rp-space-8) * -1) var(--rp-space-8);
    padding-block: var(--rp-space-12) var(--rp-space-6);
    clip-path: inset(0 -8px); /* what rises above the page, and nothing of a focus ring */
  }

  .greeting > :not(rp-rosette) {
    position: relative;
  }

  .greeting rp-rosette {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 0;
    inline-size: calc(var(--rp-rem) * 15);
  }

  .greeting h1 {
    margin-block-end: var(--rp-space-2);
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
    align-content: start;
    min-block-size: calc(var(--rp-rem) * 23); /* what they usually take, so that the services below stay where they are */
  }

  .slot {
    display: grid;
    min-block-size: calc(var(--rp-rem) * 7);
  }

  .slots:empty {
    display: none;
  }

  /* The narrow one first: events need the longer lines. */
  @container rp-main (inline-size >= 56em) {
    .greeting a {
      display: inline-block;
    }

    .slots:has(> :nth-child(2)) {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }
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
