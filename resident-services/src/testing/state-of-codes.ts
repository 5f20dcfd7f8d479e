import type { ContractDocument } from '../plugins/contract-document.js';
import { type ListedCode, listedCodes } from '../plugins/listed-codes.js';

export interface Reason {
  /** All operations when missing. */
  operations?: readonly string[];
  /** With the tail of its message where only that cannot come about: `RES-SER-410 UIN`. */
  codes: readonly string[];
  why: string;
}

export interface Row {
  operationId: string;
  /** With the tail of its message, where the contract lists several. */
  code: string;
  state: 'provoked' | 'unreachable' | 'open';
  /** Why no test can provoke it. */
  reason?: string;
}

/**
 * One row for each code that the contract lists for an operation, and for each tail of its message.
 * @param provoked lines of `operationId code` or `operationId code tail`
 */
export function stateOfCodes(document: ContractDocument, provoked: ReadonlySet<string>, reasons: readonly Reason[]): Row[] {
  const lines = [...provoked];
  const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));
  return operations.flatMap((operation) => {
    const { operationId } = operation;
    const forms = new Map(listedCodes(operation).map((listed) => [nameOf(listed), listed]));
    return [...forms].map(([code, listed]): Row => {
      const names = new Set([code, listed.code]);
      const reason = reasons.find(({ operations: some, codes }) => codes.some((one) => names.has(one)) && (!some || some.includes(operationId)))?.why;
      const asked = `${operationId} ${code}`;
      const isProvoked = lines.some((line) => line === asked || line.startsWith(listed.tail === undefined ? `${asked} ` : `${asked}/`));
      return { operationId, code, state: isProvoked ? 'provoked' : reason ? 'unreachable' : 'open', ...(reason && { reason }) };
    });
  });
}

const nameOf = ({ code, tail }: ListedCode) => (tail === undefined ? code : `${code} ${tail}`);
