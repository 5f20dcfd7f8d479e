import { PdfBusy } from './pdf-busy.js';

interface Limits {
  /** How many may wait, the one at work included. */
  limit: number;
  /** How many of one key. */
  eachLimit: number;
}

interface Place {
  /** Those who ask with the same key wait for one another. */
  key: string;
  /** Takes every second turn, so that it waits behind one other at most. */
  first: boolean;
  /** Whether the limit of one key holds for it. */
  bounded: boolean;
}

/** One piece of work after another: those of one key in order, the keys in turn, so that who asks for much makes nobody else wait for all of it. */
export function turns({ limit, eachLimit }: Limits) {
  const first: (() => Promise<void>)[] = [];
  const lines = new Map<string, (() => Promise<void>)[]>();
  const held = new Map<string, number>();
  let waiting = 0;
  let working = false;
  let firstHadTurn = false;

  const next = () => {
    const [key, line] = lines.entries().next().value ?? [];
    if (first.length > 0 && (!line || !firstHadTurn)) {
      firstHadTurn = true;
      return first.shift();
    }
    firstHadTurn = false;
    if (key === undefined || !line) return undefined;
    lines.delete(key);
    if (line.length > 1) lines.set(key, line.slice(1)); // at the end: the others come before
    return line[0];
  };

  const workOff = async () => {
    if (working) return;
    working = true;
    for (let work = next(); work; work = next()) await work();
    working = false;
  };

  const count = (key: string, by: number) => {
    waiting += by;
    const now = (held.get(key) ?? 0) + by;
    if (now === 0) held.delete(key);
    else held.set(key, now);
  };

  return {
    /** @throws {PdfBusy} when too many wait, of this key or of all */
    async take<T>({ key, first: isFirst, bounded }: Place, work: () => Promise<T>): Promise<T> {
      if (waiting >= limit) throw new PdfBusy(`${waiting} documents wait already`);
      if (bounded && (held.get(key) ?? 0) >= eachLimit) throw new PdfBusy(`${eachLimit} documents of one resident wait already`);
      count(key, 1);
      const made = new Promise<T>((resolve, reject) => {
        const turn = () => work().then(resolve, reject);
        if (isFirst) first.push(turn);
        else lines.set(key, [...(lines.get(key) ?? []), turn]);
      });
      void workOff();
      return made.finally(() => count(key, -1));
    },
  };
}
