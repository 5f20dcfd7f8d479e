import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  ol,
  li,
  .way {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--rp-space-2);
  }

  .way {
    min-block-size: var(--rp-target);
    color: var(--rp-link);
    text-underline-offset: 0.2em;
  }

  .way:hover {
    text-decoration-thickness: max(3px, 0.14em);
  }

  .then {
    --rp-icon-size: 0.8em;
    color: var(--rp-text-muted);
  }

  .back {
    display: none;
  }

  @container (inline-size < 30em) {
    li:not(.above),
    .then {
      display: none;
    }

    .back {
      display: inline-flex;
    }
  }
`;
