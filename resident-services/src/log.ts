import { type DestinationStream, type Logger, pino } from 'pino';

/** Fields that may be logged. All else stays out, so that a new field cannot leak anything by itself. */
const allowed = new Set(['err', 'reqId', 'operation', 'method', 'route', 'status', 'ms', 'port', 'url', 'queue', 'waiting', 'reason', 'signal']);

/** The log: no UIN, VID, code, token, name or contact is ever in it. */
export function makeLog(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: undefined,
    formatters: { log: onlyAllowed },
    serializers: { err: safeError },
  };
  return destination ? pino(options, destination) : pino(options);
}

const onlyAllowed = (fields: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => allowed.has(name))
      .map(([name, value]) => [name, typeof value === 'string' ? withoutPersonal(value) : value]),
  );

/** What an error is and where it came from. Its message may quote what someone sent, so numbers and addresses go. */
function safeError(error: unknown): unknown {
  if (!(error instanceof Error)) return { name: typeof error };
  const { name, message, stack = '', cause } = error;
  const { code } = error as { code?: unknown };
  return {
    name,
    code: typeof code === 'string' ? code : undefined,
    message: error instanceof SyntaxError ? undefined : withoutPersonal(message),
    at: stack
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 8)
      .map((line) => line.trim()),
    cause: cause instanceof Error ? safeError(cause) : undefined,
  };
}

const withoutPersonal = (text: string) =>
  text
    .replaceAll(/[^\s"'<>]+@[^\s"'<>]+/g, '[address]')
    .replaceAll(/eyJ[\w.-]+/g, '[token]')
    .replaceAll(/\d{6,}/g, '[number]');
