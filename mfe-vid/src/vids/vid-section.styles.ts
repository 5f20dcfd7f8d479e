import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
    break-inside: avoid; /* on paper a card stays below its heading */
  }

  section {
    display: grid;
    gap: var(--rp-space-4);
  }

  .top {
    display: grid;
    gap: var(--rp-space-4);
  }

  .rules {
    display: flex;
    flex-wrap: wrap;
    gap: var(--rp-space-1) var(--rp-space-6);
    margin-block-start: var(--rp-space-2);
    font-size: var(--rp-size-small);
    color: var(--rp-text-muted);
  }

  .rules li {
    display: flex;
    gap: var(--rp-space-2);
    align-items: start;
  }

  .rules rp-icon {
    margin-block-start: calc((var(--rp-leading) - 1.25) * 0.5em); /* in the middle of the first line */
    color: var(--rp-accent);
  }

  .purpose {
    margin-block-start: var(--rp-space-1);
  }

  .create {
    display: grid;
    gap: var(--rp-space-2);
    align-content: start;
    justify-items: start;
  }

  .state,
  .reason {
    max-inline-size: 22em;
    font-size: var(--rp-size-small);
    color: var(--rp-text-muted);
  }

  .cards {
    display: grid;
    gap: var(--rp-space-4);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, calc(var(--rp-rem) * 19)), 1fr));
  }

  .cards > li {
    display: grid;
  }

  .cards.single {
    grid-template-columns: minmax(0, 1fr);
  }

  .none {
    max-inline-size: none;
    padding: var(--rp-space-4) var(--rp-space-6);
    color: var(--rp-text-muted);
    border: 1px dashed var(--rp-border-strong);
    border-radius: var(--rp-radius-card);
  }

  @container (inline-size >= 39em) {
    .top {
      grid-template-columns: minmax(0, 1fr) auto;
    }

    .create {
      justify-items: end;
      text-align: end;
    }
  }
`;
