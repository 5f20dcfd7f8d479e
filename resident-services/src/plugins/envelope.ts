import type { Clock } from '../clock.js';

/** What the contract says about the answers of an operation. */
export interface Operation {
  operationId: string;
  /** Of the answer, where the contract names one. */
  responseId: string | null;
  /** Clients of MOSIP rely on the difference. */
  successErrors: 'null' | '[]' | 'none';
  /** The controllers of VIDs leave the key out. */
  hasMetadata: boolean;
  /** What it answers has no envelope, so that a refusal must not look like that; of two downloads MOSIP has it so. */
  refusesUnder400?: boolean;
  /** Its handler answers in the frame of another system, which spells the members of an error otherwise. */
  hasOwnFrame?: boolean;
  /** It changes something, though it is a GET. */
  writes?: boolean;
}

interface Settings {
  version: string;
  clock: Clock;
}

/** MOSIP's frame around every answer. */
export function envelopes({ version, clock }: Settings) {
  const frame = (operation: Operation | undefined) => ({
    id: operation?.responseId ?? null,
    version,
    responsetime: clock().toISOString(),
    ...(operation?.hasMetadata === false ? {} : { metadata: null }),
  });

  return {
    /** @param asked the body of the request; the frame that it was wrapped in comes back where MOSIP's response filter is passed (§1) */
    answer: (operation: Operation, response: unknown, asked?: unknown) =>
      operation.successErrors === 'none'
        ? response
        : {
            ...frame(operation),
            ...(operation.successErrors === 'null' && operation.hasMetadata ? frameOf(asked) : {}),
            response,
            errors: operation.successErrors === 'null' ? null : [],
          },

    refusal: (operation: Operation | undefined, code: string, message: string) =>
      operation?.hasOwnFrame && code.startsWith('IDA-')
        ? {
            id: operation.responseId,
            version,
            responseTime: clock().toISOString(),
            metadata: null,
            response: null,
            errors: [{ errorCode: code, errorMessage: message }],
          }
        : { ...frame(operation), response: null, errors: [{ errorCode: code, message }] },
  };
}

/** The members of it that were given. */
function frameOf(asked: unknown) {
  const { id, version } = (typeof asked === 'object' && asked !== null ? asked : {}) as { id?: unknown; version?: unknown };
  return { ...(typeof id === 'string' && { id }), ...(typeof version === 'string' && { version }) };
}

export type Envelopes = ReturnType<typeof envelopes>;
