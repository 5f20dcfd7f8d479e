// npm run report:rules: each rule of MOSIP's behaviour beyond the schema, and the tests whose titles name it.
import { stateOfRules, unknownRules } from '../src/testing/state-of-rules.js';
import { behaviourRules } from './behaviour-rules.js';
import { testTitles } from './test-titles.js';

const say = (line: string) => process.stdout.write(`${line}\n`);
const titles = testTitles();
const rows = stateOfRules(behaviourRules, titles);

for (const { id, says, state, tests, unseen, departs } of rows) {
  say(`§${id.padEnd(6)} ${state.padEnd(8)} ${says}${unseen || departs ? `: ${unseen ?? departs}` : ''}`);
  for (const title of tests) say(`${' '.repeat(18)}${title}`);
}
const count = (state: string) => rows.filter((row) => row.state === state).length;
say(`\n${rows.length} rules: ${count('shown')} shown by a test, ${count('unseen')} nobody can see, ${count('departs')} departed from, ${count('open')} open`);
const unknown = unknownRules(behaviourRules, titles);
if (unknown.length > 0) console.error(`Named by a test, and no rule: ${unknown.map((id) => `§${id}`).join(', ')}`);
if (unknown.length > 0 || count('open') > 0) process.exitCode = 1;
