import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fail, line, ms, percentile, say } from './report.js';

const CARDS = Number(process.env['BENCH_CARDS'] ?? 2000);
const P95_MS = 300;
/** Memory after the first tenth against memory at the end: it may breathe, not grow. */
const GROWTH = 1.3;

export interface Made {
  /** Milliseconds of each card. */
  times: number[];
  /** RSS in bytes after each tenth. */
  memory: number[];
  bytes: number;
}

/** Cards in all scripts, one after another, as the credential queue asks for them. */
export async function benchCards() {
  say(`\nCards: ${CARDS} PDFs with portrait, QR and password, five scripts in turn`);
  const child = fork(join(import.meta.dirname, 'card-maker.ts'), [String(CARDS)], { execArgv: ['--import', 'tsx', '--disable-warning=ExperimentalWarning'] });
  const made = await Promise.race([once(child, 'message'), once(child, 'exit')]);
  if (typeof made[0] !== 'object') throw new Error(`the maker of cards ended with ${String(made[0])}`);
  const { times, memory, bytes } = made[0] as Made;
  const warm = times.slice(20);
  const [p50, p95] = [percentile(warm, 50), percentile(warm, 95)];
  line(
    '  one card, warm',
    `p50 ${ms(p50)}, p95 ${ms(p95)}, longest ${ms(Math.max(...warm))}; the very first ${ms(times[0]!)}; ${(bytes / 1024).toFixed(0)} kB`,
  );
  line('  memory of the process', `${memory.map((rss) => (rss / 1024 / 1024).toFixed(0)).join(' ')} MB after each tenth`);
  if (p95 > P95_MS) fail(`cards: p95 ${ms(p95)}, asked ≤ ${P95_MS} ms`);
  const peak = Math.max(...memory.slice(5)) / Math.max(...memory.slice(0, 5));
  if (peak > GROWTH) fail(`cards: memory of the second half is ${peak.toFixed(2)} × that of the first`);
}
