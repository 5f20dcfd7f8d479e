import { css } from 'lit';
import { inline } from '../../base/root.styles.js';

/** Paper does not know how long ago it was printed. */
const onPaper = css`
  @media print {
    [title] span {
      display: none;
    }

    [title]::after {
      content: attr(title);
    }
  }
`;

export const styles = [inline, onPaper];
