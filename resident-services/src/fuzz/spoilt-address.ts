/** The same address with another value in its query, or without it. */
export function withQuery(url: string, name: string, value: string | undefined) {
  const [address, query = ''] = url.split('?');
  const search = new URLSearchParams(query);
  if (value === undefined) search.delete(name);
  else search.set(name, value);
  return `${address}?${search}`;
}

/** The same address with another value for a part of its path. */
export function withPart(path: string, url: string, name: string, value: string) {
  const [address = '', query] = url.split('?');
  const at = `/resident/v1${path}`.split('/').indexOf(`{${name}}`);
  const spoilt = address.split('/').with(at, encodeURIComponent(value)).join('/');
  return query === undefined ? spoilt : `${spoilt}?${query}`;
}
