/** The tokens, which colours and sizes stand on; built by `npm run build -w @rp/shared-design`. */
const href = new URL('../../dist/styles.css', import.meta.url).href;

/** Gives the test page the styles of the portal, once. */
export const withStyles = (): Promise<void> => (loading ??= load());

let loading: Promise<void> | undefined;

function load(): Promise<void> {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  document.head.append(link);
  return new Promise((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => reject(new Error('dist/styles.css is missing: run `npm run build -w @rp/shared-design`'));
  });
}
