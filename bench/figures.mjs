import { loadavg } from 'node:os';
import { budgets } from '../tooling/size/budgets.mjs';

/** The phone's line, 1.6 Mbit/s. */
const lineBytesPerSecond = (1.6 * 1024 * 1024) / 8;

/** When the landing is to be seen. */
const paintedMs = 900;

const round = (value) => Math.round(value);
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** The median of each number over the runs; the names of requests are those of the last run. */
export function median(all) {
  const keys = Object.keys(all[0]).filter((key) => typeof all[0][key] === 'number');
  const middle = (key) => all.map((one) => one[key]).sort((a, b) => a - b)[Math.floor(all.length / 2)];
  return { ...Object.fromEntries(keys.map((key) => [key, middle(key)])), names: all.at(-1).names };
}

export function printTable(measured) {
  console.log('\nview                                       FCP    LCP  ready   CLS  requests      bytes        JS');
  for (const [name, all] of measured) {
    const { fcp, lcp, ready, cls, requests, bytes, scriptBytes } = median(all);
    console.log(
      `${name.padEnd(40)} ${[fcp, lcp, ready].map((value) => String(round(value)).padStart(6)).join(' ')} ${cls.toFixed(2).padStart(5)} ${String(requests).padStart(9)} ${kB(bytes).padStart(10)} ${kB(scriptBytes).padStart(9)}`,
    );
  }
  for (const [name, all] of measured)
    console.log(
      `\n${name}\n${median(all)
        .names.map((line) => `  ${line}`)
        .join('\n')}`,
    );
}

/** The figures of the architecture, each with what it asks for; a miss is named with its reason. */
export function figures({ measured, routes, sizes }) {
  const landing = measured['landing'];
  const floor = measured['landing, static page of the same bytes'];
  const dashboard = measured['dashboard'];
  const ratio = measured['/vid, federated'].ready / measured['/vid, one bundle'].ready;
  const shellOnLine = `the shell's ${kB(landing.scriptBytes)} of script take ${round((landing.scriptBytes / lineBytesPerSecond) * 1000)} ms on this line alone`;
  const againstFloor = (least) =>
    least > paintedMs ? `out of reach here, the static page itself takes ${round(least)} ms` : `the static page takes ${round(least)} ms`;
  const rows = [
    ['landing FCP', landing.fcp, paintedMs, 'ms', againstFloor(floor.fcp)],
    ['landing LCP', landing.lcp, paintedMs, 'ms', againstFloor(floor.lcp)],
    ['landing FCP against the static page', landing.fcp / floor.fcp, 1.3, '', 'boot script and fonts share the line'],
    ['landing LCP against the static page', landing.lcp / floor.lcp, 1.3, '', 'boot script and fonts share the line'],
    ['landing, what moves (CLS)', landing.cls, 0.1, '', 'e2e/specs/steady.spec.ts names what moves'],
    ['dashboard, what moves (CLS)', dashboard.cls, 0.1, '', 'e2e/specs/steady.spec.ts names what moves'],
    ['/vid, what moves (CLS)', measured['/vid, federated'].cls, 0.1, '', 'e2e/specs/steady.spec.ts names what moves'],
    ['landing, everything live', landing.ready, 1200, 'ms', `it begins after the first paint at ${round(landing.fcp)} ms, and ${shellOnLine}`],
    ['landing until usable, bytes', landing.firstBytes / 1000, budgets.landingFirst / 1000, 'kB', 'see the requests by name'],
    ['landing until usable, JS', landing.firstScriptBytes / 1000, budgets.landingFirstScript / 1000, 'kB', 'see the requests by name'],
    ['landing until usable, requests', landing.firstRequests, 8, '', 'see the requests by name'],
    ['landing, all JS after the first paint', landing.scriptBytes / 1000, budgets.landingScript / 1000, 'kB', 'see the requests by name'],
    ['dashboard ready, with its data', dashboard.ready, 1600, 'ms', `${shellOnLine}, before it can ask for data (one more round trip of 150 ms)`],
    [
      '/vid federated against one bundle',
      ratio,
      1.25,
      '',
      'the federation runtime and two entries are bytes that one bundle has not; see the requests by name',
    ],
    ['route change, loaded', routes.loaded, 50, 'ms', 'CPU of this machine'],
    ['route change, not loaded', routes.unloaded, 500, 'ms', 'entry and chunk come one after the other: two round trips of 150 ms'],
    ...sizes,
  ];
  console.log(`\nfigure                                      measured     asked for   (load of this machine: ${loadavg()[0].toFixed(1)})`);
  for (const [name, value, limit, unit, reason] of rows) {
    const shown = unit === '' && !Number.isInteger(value) ? value.toFixed(2) : unit === 'kB' ? value.toFixed(1) : String(round(value));
    const held = value <= limit;
    console.log(`${name.padEnd(40)} ${`${shown} ${unit}`.padStart(11)}  ${`≤ ${limit} ${unit}`.padStart(11)}  ${held ? 'held' : `MISSED: ${reason}`}`);
  }
}
