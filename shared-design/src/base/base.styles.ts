import { css } from 'lit';
import { focus } from './focus.styles.js';
import { layout } from './layout.styles.js';
import { table } from './table.styles.js';
import { text } from './text.styles.js';

/** What every shadow root of the portal starts from; pages outside shadow roots get the same from `styles.css`. */
// postcss-lit-disable-next-line
export const base = css`
  ${text}
  ${layout}
  ${table}
  ${focus}
`;
