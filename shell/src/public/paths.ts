/** The pages of plain text; `articles` has what stands on them. */
export const articlePaths = ['/help', '/accessibility', '/privacy'] as const;

export type ArticlePath = (typeof articlePaths)[number];

export const isArticle = (path: string): path is ArticlePath => (articlePaths as readonly string[]).includes(path);
