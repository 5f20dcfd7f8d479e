import { css } from 'lit';

export const styles = css`
  /* A line below the place of each digit; there is one input only, so the lines are drawn. */
  rp-otp .rp-input--code {
    --place: calc(1ch + 0.4em);

    max-inline-size: calc(var(--digits) * var(--place) + var(--rp-space-4) * 2);
    padding-inline: var(--rp-space-4) calc(var(--rp-space-4) - 0.2em);
    background-image: repeating-linear-gradient(to right, var(--rp-border-strong) 0 1ch, transparent 1ch var(--place));
    background-origin: content-box;
    background-position: 0 100%;
    background-repeat: no-repeat;
    background-size: calc(var(--digits) * var(--place) - 0.4em) 2px;
    letter-spacing: 0.4em;
    text-align: start;
  }

  rp-otp .resend {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--rp-space-2) var(--rp-space-3);
    margin-block-start: var(--rp-space-2);
    font-variant-numeric: tabular-nums;
  }
`;
