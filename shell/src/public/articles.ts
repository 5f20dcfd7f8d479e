import type { Words } from '../page/html.js';
import { accessibility } from './accessibility.js';
import type { Article } from './article.html.js';
import { help } from './help.js';
import type { ArticlePath } from './paths.js';
import { privacy } from './privacy.js';

/** The pages of plain text, by path. */
export const articles: Readonly<Record<ArticlePath, (words: Pick<Words, 'msg'>) => Article>> = {
  '/help': help,
  '/accessibility': accessibility,
  '/privacy': privacy,
};
