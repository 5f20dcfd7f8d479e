// Made by build/tokens.mjs from src/tokens; never edited.
import { css } from 'lit';

/** Paper, ink and accent of each theme, whichever is shown. */
export const themeSamples = css`
  :host {
    --light-bg: #fbf9f5;
    --light-text: #1b2430;
    --light-accent: #0b5563;
    --dark-bg: #10171f;
    --dark-text: #eef1f4;
    --dark-accent: #5cc8d7;
    --cream-bg: #fbf3e4;
    --cream-text: #2b2a27;
    --cream-accent: #0b5563;
  }
`;
