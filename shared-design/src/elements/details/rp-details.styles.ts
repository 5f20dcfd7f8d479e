import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }

  summary {
    display: inline-flex;
    align-items: center;
    gap: var(--rp-space-2);
    min-block-size: var(--rp-target);
    padding-inline-end: var(--rp-space-2);
    color: var(--rp-link);
    cursor: pointer;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary span {
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.06em);
    text-underline-offset: 0.2em;
  }

  summary:hover span {
    text-decoration-thickness: max(3px, 0.14em);
  }

  rp-icon {
    --rp-icon-size: 0.9em;
    --rp-icon-stroke: 2.25;
    transition: transform var(--rp-fade);
  }

  details[open] rp-icon {
    transform: rotate(90deg);
  }

  details[open] rp-icon:dir(rtl) {
    transform: rotate(-90deg);
  }

  .content {
    margin-block-start: var(--rp-space-1);
    margin-inline-start: calc(var(--rp-px) * 7);
    padding-block: var(--rp-space-1);
    padding-inline-start: calc(var(--rp-px) * 19);
    border-inline-start: 2px solid var(--rp-border);
  }

  @media print {
    .content {
      display: block;
    }
  }
`;
