import type { ContractOperation } from './contract-document.js';

export interface ListedCode {
  code: string;
  /** What may stand behind the hyphen of its message, where the contract says so. */
  tail?: string;
}

/** What any operation may answer with: the general rules of the contract. */
const always: readonly string[] = ['KER-ATH-401', 'KER-ATH-403', 'RES-SER-403', 'RES-SER-412', 'RES-SER-418', 'RES-SER-510'];

/** The codes that the contract lists for an operation, one entry for each form of them. */
export function listedCodes(operation: ContractOperation): ListedCode[] {
  return (operation['x-error-codes'] ?? []).flatMap((listed) => {
    const [, code, rest = ''] = /^([A-Z]{3}[-_][A-Z]{3}[-_]\d+)(?: (.*))?$/.exec(listed) ?? [];
    if (!code) return []; // a line that only says that others pass theirs through
    const tails = rest.startsWith('(') ? [] : rest.split('|').filter(Boolean);
    return tails.length > 0 ? tails.map((tail) => ({ code, tail })) : [{ code }];
  });
}

/** What follows the hyphen of a message such as "Invalid Input Parameter- vid". */
const tailOf = (message: string) => /^Invalid Input Parameter- (.*)$/s.exec(message)?.[1];

/** Whether an operation may answer so. `identity` stands for all that is in it as well, such as `identity/email`. */
export function isListed(operation: ContractOperation, { code, tail }: ListedCode): boolean {
  if (always.includes(code)) return true;
  const fitting = listedCodes(operation).filter((listed) => listed.code === code);
  return fitting.some((listed) => listed.tail === undefined || listed.tail === tail || tail?.startsWith(`${listed.tail}/`));
}

/** The codes of an answer, of whatever frame it is. */
export function codesIn(payload: string): ListedCode[] {
  if (!payload.startsWith('{')) return [];
  try {
    const { errors, errorCode } = JSON.parse(payload) as { errors?: { errorCode?: string; message?: string }[] | null; errorCode?: string };
    const all = [...(Array.isArray(errors) ? errors : []), { errorCode, message: '' }];
    return all.flatMap(({ errorCode: code, message = '' }) => (typeof code === 'string' ? [withTail(code, tailOf(message))] : []));
  } catch {
    return []; // another system's frame
  }
}

const withTail = (code: string, tail: string | undefined): ListedCode => (tail === undefined ? { code } : { code, tail });
