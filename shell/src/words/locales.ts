/** Words of the shell in one language. */
export const shellWords = (tag: string) => import(/* webpackChunkName: "words-[request]" */ `../generated/locales/${tag}.js`) as Promise<{ templates: Record<string, string> }>;
