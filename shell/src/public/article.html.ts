import type { Words } from '../page/html.js';

export interface Article {
  title: string;
  lead: string;
  sections: readonly { heading: string; text?: string; points?: readonly string[] }[];
}

/** A page of plain text that anyone may read: painted by the edge, drawn again by the shell when the language changes. */
export const article = ({ html }: Pick<Words, 'html'>, { title, lead, sections }: Article) => html`
  <article class="article">
    <h1 tabindex="-1">${title}</h1>
    <p class="article-lead">${lead}</p>
    ${sections.map(
      ({ heading, text, points = [] }) => html`
        <section>
          <h2>${heading}</h2>
          ${text ? html`<p>${text}</p>` : ''} ${points.length ? html`<ul>${points.map((point) => html`<li>${point}</li>`)}</ul>` : ''}
        </section>
      `,
    )}
  </article>
`;
