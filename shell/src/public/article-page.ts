import { customElement, RpLightElement } from '@rp/shared-design';
import { localized, msg } from '@rp/shared-design/i18n';
import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { article } from './article.html.js';
import { articles } from './articles.js';
import type { ArticlePath } from './paths.js';

/** A page of plain text, live: the same markup that the edge painted. */
@localized()
@customElement('rp-article-page')
export class ArticlePage extends RpLightElement {
  @property() path: ArticlePath = '/help';

  get heading() {
    return articles[this.path]({ msg }).title;
  }

  protected override render() {
    return article({ html }, articles[this.path]({ msg })) as ReturnType<typeof html>;
  }
}

/** For the pages of the shell; see `registerPage`. */
export function showArticle(path: ArticlePath) {
  const element = Object.assign(new ArticlePage(), { path });
  return { element, title: () => element.heading };
}
