const round = (value) => Math.round(value);
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** The median of each number over the runs; the names of requests are those of the last run. */
export function median(all) {
  const keys = Object.keys(all[0]).filter((key) => typeof all[0][key] === 'number');
  const middle = (key) => all.map((one) => one[key]).sort((a, b) => a - b)[Math.floor(all.length / 2)];
  return { ...Object.fromEntries(keys.map((key) => [key, middle(key)])), names: all.at(-1).names };
}

export function printTable(measured) {
  console.log('\nview                                       FCP    LCP  ready  requests      bytes        JS');
  for (const [name, all] of measured) {
    const { fcp, lcp, ready, requests, bytes, scriptBytes } = median(all);
    console.log(
      `${name.padEnd(40)} ${[fcp, lcp, ready].map((value) => String(round(value)).padStart(6)).join(' ')} ${String(requests).padStart(9)} ${kB(bytes).padStart(10)} ${kB(scriptBytes).padStart(9)}`,
    );
  }
  for (const [name, all] of measured)
    console.log(
      `\n${name}\n${median(all)
        .names.map((line) => `  ${line}`)
        .join('\n')}`,
    );
}

/** The figures of the architecture, each with what it asks for; a miss is named. */
export function figures({ measured, routes }) {
  const landing = measured['landing'];
  const floor = measured['landing, static page of the same bytes'];
  const dashboard = measured['dashboard'];
  const ratio = measured['/vid, federated'].ready / measured['/vid, one bundle'].ready;
  const rows = [
    ['landing FCP', `${round(landing.fcp)} ms`, '≤ 900 ms', landing.fcp <= 900],
    ['landing LCP', `${round(landing.lcp)} ms`, '≤ 900 ms', landing.lcp <= 900],
    ['landing FCP against the static page', (landing.fcp / floor.fcp).toFixed(2), '≤ 1.30', landing.fcp / floor.fcp <= 1.3],
    ['landing, everything live', `${round(landing.ready)} ms`, '≤ 1200 ms', landing.ready <= 1200],
    ['landing until usable, bytes', kB(landing.firstBytes), '≤ 75 kB', landing.firstBytes <= 75_000],
    ['landing until usable, JS', kB(landing.firstScriptBytes), '≤ 15 kB', landing.firstScriptBytes <= 15_000],
    ['landing until usable, requests', landing.firstRequests, '≤ 8', landing.firstRequests <= 8],
    ['landing, all JS after idle', kB(landing.scriptBytes), '≤ 95 kB', landing.scriptBytes <= 95_000],
    ['dashboard ready', `${round(dashboard.ready)} ms`, '≤ 1600 ms', dashboard.ready <= 1600],
    ['/vid federated against one bundle', ratio.toFixed(2), '≤ 1.25', ratio <= 1.25],
    ['route change, loaded', `${round(routes.loaded)} ms`, '≤ 50 ms', routes.loaded <= 50],
    ['route change, not loaded', `${round(routes.unloaded)} ms`, '≤ 500 ms', routes.unloaded <= 500],
  ];
  console.log('\nfigure                                      measured     asked for');
  for (const [name, value, asked, held] of rows)
    console.log(`${name.padEnd(40)} ${String(value).padStart(11)}  ${asked.padStart(11)}  ${held ? 'held' : 'MISSED'}`);
}
