const everywhere: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' };

/** Where a server that listens at this address hears itself. */
export function ownOrigin({ host, port }: { host: string; port: number }) {
  const at = everywhere[host] ?? host;
  return `http://${at.includes(':') ? `[${at}]` : at}:${port}`;
}
