const fields = new Set(['err', 'reqId', 'method', 'port', 'remotes', 'sequence']);

/** What may stand in a line of the log. Addresses are not among it: they hold VIDs and event IDs. */
export const allowed = (line: Record<string, unknown>) => Object.fromEntries(Object.entries(line).filter(([name]) => fields.has(name)));
