import { languages } from '../support/words.js';

/** The settings under which a page must hold. */
const axes = {
  language: languages,
  theme: ['light', 'dark', 'cream'],
  contrast: ['auto', 'more'],
  status: ['standard', 'safe'],
  width: [320, 768, 1280],
  size: ['100', '200'],
} as const;

type Axes = typeof axes;
type Row = { [Axis in keyof Axes]: Axes[Axis][number] };

const names = Object.keys(axes) as (keyof Axes)[];

const pairsOf = (row: Row) => names.flatMap((a, i) => names.slice(i + 1).map((b) => `${a}=${row[a]} ${b}=${row[b]}`));

const every = names.reduce<Partial<Row>[]>((rows, name) => rows.flatMap((row) => axes[name].map((value) => ({ ...row, [name]: value }))), [{}]) as Row[];

/** Rows in which every two values of any two axes meet at least once: the row that brings most new pairs comes next. */
export function pairwise(): readonly Row[] {
  const open = new Set(every.flatMap(pairsOf));
  const chosen: Row[] = [];
  while (open.size > 0) {
    const gain = (row: Row) => pairsOf(row).filter((pair) => open.has(pair)).length;
    const best = every.reduce((a, b) => (gain(b) > gain(a) ? b : a));
    for (const pair of pairsOf(best)) open.delete(pair);
    chosen.push(best);
  }
  return chosen;
}
