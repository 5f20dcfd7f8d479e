import { ServiceError } from '../service-error.js';

/** A list of a query: repeated, with commas, or as a client of MOSIP writes it, with `?name=` inside (`?name=A?name=B`). */
export const listOf = (value: string | readonly string[]): readonly string[] =>
  [value]
    .flat()
    .flatMap((one) => one.split(/,|\??name=/))
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** A list that is asked for. @throws {ServiceError} `RES-SER-418` when nothing is in it */
export function filledListOf(value: string | readonly string[]): readonly string[] {
  const list = listOf(value);
  if (list.length === 0) throw new ServiceError('RES-SER-418');
  return list;
}
