import type { ContractDocument } from '../plugins/contract-document.js';

export interface Reason {
  /** All operations when missing. */
  operations?: readonly string[];
  codes: readonly string[];
  why: string;
}

export interface Row {
  operationId: string;
  code: string;
  state: 'provoked' | 'unreachable' | 'open';
  /** Why no test can provoke it. */
  reason?: string;
}

/** One row for each code that the contract lists for an operation. @param provoked lines of `operationId code` */
export function stateOfCodes(document: ContractDocument, provoked: ReadonlySet<string>, reasons: readonly Reason[]): Row[] {
  const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));
  return operations.flatMap((operation) => {
    const { operationId } = operation;
    const listed = (operation as { 'x-error-codes'?: string[] })['x-error-codes'] ?? [];
    return [...new Set(listed.flatMap(codeIn))].map((code): Row => {
      const reason = reasons.find(({ operations: some, codes }) => codes.includes(code) && (!some || some.includes(operationId)))?.why;
      const state = provoked.has(`${operationId} ${code}`) ? 'provoked' : reason ? 'unreachable' : 'open';
      return { operationId, code, state, ...(reason && { reason }) };
    });
  });
}

/** Behind some codes stands which form of it is meant; some lines only say that others pass theirs through. */
const codeIn = (listed: string) => listed.match(/^[A-Z]{3}[-_][A-Z]{3}[-_]\d+/) ?? [];
