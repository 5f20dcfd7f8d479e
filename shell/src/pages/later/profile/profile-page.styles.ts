import { css } from 'lit';

export const styles = css`
  rp-profile-page > :is(rp-error, rp-skeleton) {
    display: block;
    margin-block-start: var(--rp-space-6);
  }

  .profile-who {
    display: flex;
    flex-wrap: wrap;
    gap: var(--rp-space-6) var(--rp-space-8);
    align-items: flex-start;
    margin-block-start: var(--rp-space-6);
  }

  .profile-who .avatar {
    inline-size: calc(var(--rp-rem) * 7);
    block-size: calc(var(--rp-rem) * 7);
    font-size: calc(var(--rp-rem) * 2.5);
  }

  .profile-facts {
    flex: 1 1 calc(var(--rp-rem) * 16);
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(var(--rp-rem) * 15)), 1fr));
    gap: var(--rp-space-2) var(--rp-space-8);
    margin: 0;
  }

  .profile-facts dt {
    color: var(--rp-text-muted);
  }

  .profile-facts dd {
    display: flex;
    align-items: center;
    min-block-size: var(--rp-target); /* those with a button have it anyway: so all stand on one line */
    margin: 0;
    font-weight: 700;
    overflow-wrap: anywhere;
  }

  .profile-scopes,
  .profile-list {
    max-inline-size: var(--rp-measure);
    margin-block: 0 var(--rp-space-6);
    padding: 0;
    list-style: none;
  }

  .profile-scopes li,
  .profile-list li {
    display: grid;
    gap: var(--rp-space-1) var(--rp-space-4);
    justify-items: start;
    margin: 0;
    padding-block: var(--rp-space-3);
    border-block-end: 1px solid var(--rp-border);
  }

  .profile-scopes li {
    display: flex;
    flex-wrap: wrap; /* long words of a language go above their answer */
    align-items: center;
  }

  .profile-scopes li > span {
    flex: 1 1 calc(var(--rp-rem) * 9);
  }

  @container rp-main (inline-size >= 56em) {
    .profile-sections {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: var(--rp-space-12);
      align-items: start;
    }
  }
`;
