const DAY_MS = 86_400_000;

interface Spans {
  /** Whole days in UTC, both included; `-infinity` stands for all days there are. */
  days?: { first: string; last: string };
  /** What is left at both ends, since a day of the client begins at another hour. */
  hours: { from: Date; until: Date }[];
}

/** A period as whole days, which are counted already, and the hours around them. */
export function spansOf({ from, until }: { from?: Date; until?: Date }): Spans {
  if (!from || !until) return { days: { first: '-infinity', last: '-infinity' }, hours: [] };
  const first = new Date(Math.ceil(from.getTime() / DAY_MS) * DAY_MS);
  const end = new Date(Math.floor(until.getTime() / DAY_MS) * DAY_MS);
  if (first >= end) return { hours: [{ from, until }] };
  const hours = [
    { from, until: first },
    { from: end, until },
  ].filter((span) => span.from < span.until);
  return { days: { first: dateOf(first), last: dateOf(new Date(end.getTime() - DAY_MS)) }, hours };
}

const dateOf = (at: Date) => at.toISOString().slice(0, 10);
