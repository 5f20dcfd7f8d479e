/** A list of a query: repeated, with commas, or as a client of MOSIP writes it, with `?name=` inside (`?name=A?name=B`). */
export const listOf = (value: string | readonly string[]): readonly string[] =>
  [value]
    .flat()
    .flatMap((one) => one.split(/,|\??name=/))
    .map((one) => one.trim())
    .filter((one) => one !== '');
