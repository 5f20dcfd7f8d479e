// npm run test:crash: kills the server again and again in the middle of what residents do, and then counts what was
// lost, done twice or left behind. KILLS, STRIDE and CRASH_SEED say how often, how finely, and which run; the same seed
// draws the same run.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedFiles } from '../src/seed/seed-files.js';
import { residents } from '../src/seed/residents.js';
import { portalOrigin } from '../src/session/sign-in.fixture.js';
import { seededRandom } from '../src/testing/seeded-random.js';
import { findings, settled, underWay } from './check.js';
import { Client } from './client.js';
import { killAtEveryStep } from './every-step.js';
import { freePort, pause, ServerProcess } from './server-process.js';
import { Traveller } from './traffic.js';

const kills = Number(process.env['KILLS'] ?? 200);
/** A card is killed before each so many-th of its statements; the finest takes an hour on a busy machine. */
const stride = Number(process.env['STRIDE'] ?? 1);
const seed = process.env['CRASH_SEED'] ?? String(Date.now());
const random = seededRandom(seed);
/** Statements of about one request: half of the kills come at a place in it, the others at a time. */
const MOST_STATEMENTS = 60;
const LONGEST_MS = 700;
/** For so many kills, one of each kind must have been acknowledged. */
const KILLS_PER_DEED = 4;

/** Whose history is short and who can sign in. */
const people = residents
  .filter(({ status, locked, events = 0, attributes }) => !status && !locked && events < 20 && typeof attributes.email === 'string')
  .slice(0, 4);
const folder = mkdtempSync(join(tmpdir(), 'crash-'));
const say = (text: string) => process.stdout.write(`${text}\n`);

if (!seedFiles()) throw new Error('Build first: npm run build -w @rp/resident-services');

const common = { PORTAL_ORIGIN: portalOrigin, SANDBOX_PROFILE: 'test', RESIDENT_SESSION_MAX_COUNT: '20' };
const esignetPort = await freePort();
const mail = new ServerProcess({
  ...common,
  DATA_DIR: 'memory:',
  PORT: String(await freePort()),
  ESIGNET_EMBEDDED: 'false',
  INBOX_PORT: String(await freePort()),
  SMTP_PORT: String(await freePort()),
});
const server = new ServerProcess({
  ...common,
  DATA_DIR: folder,
  PORT: String(await freePort()),
  ESIGNET_PORT: String(esignetPort),
  ESIGNET_ORIGIN: `http://localhost:${esignetPort}`,
  INBOX_EMBEDDED: 'false', // mails must outlive the server
  SMTP_PORT: mail.env['SMTP_PORT']!,
});

try {
  say(`${kills} kills, CRASH_SEED=${seed}, ${people.length} residents`);
  await mail.start();
  await server.start();
  const travellers = people.map(({ uin, attributes }) => new Traveller(new Client(server, { uin, email: String(attributes.email) }), random));
  for (const { client } of travellers) await client.signIn(`http://localhost:${esignetPort}`, mail.inbox);
  const before = await underWay(travellers);

  const begun = performance.now();
  let atStatement = 0;
  for (let kill = 1; kill <= kills; kill++) {
    if (kill % KILLS_PER_DEED === 0) await Promise.all(travellers.map((traveller) => traveller.oneOfEach()));
    const travels = travellers.map((traveller) => traveller.travel());
    if (random.integer(0, 2)) {
      atStatement++;
      server.killAfter(random.integer(1, MOST_STATEMENTS * travellers.length));
      await Promise.race([server.ended(), pause(15_000)]);
    } else {
      await pause(random.integer(5, LONGEST_MS));
    }
    await server.kill();
    await Promise.all(travels);
    await server.start();
    if (kill % 20 === 0) say(`  ${kill} kills, ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  }

  say('  a card, killed before each of its statements in turn');
  const steps = await killAtEveryStep(server, mail, travellers[0]!, stride);

  say('  asks again for what was never answered, and waits until nothing is under way');
  for (const traveller of travellers) await traveller.askAgain(true);
  const stuck = await settled(travellers, before);
  const { figures, faults: found } = await findings(travellers, server, { folder, mails: await mail.mails(), fewest: Math.ceil(kills / KILLS_PER_DEED) });
  const faults = [...stuck, ...steps.faults, ...found];

  say(
    `\nkills: ${kills + steps.kills} (${atStatement} before a drawn statement, ${kills - atStatement} at a drawn time, ${steps.kills} before every ${stride === 1 ? '' : `${stride}. `}statement of a card in turn)`,
  );
  for (const [name, value] of Object.entries(figures)) say(`${name}: ${value}`);
  for (const fault of faults) say(`FAULT ${fault}`);
  say(faults.length ? `\n${faults.length} faults` : '\nlost 0, twice 0, left behind 0');
  process.exitCode = faults.length ? 1 : 0;
} finally {
  await server.kill();
  await mail.kill();
  if (process.exitCode) say(`what the server left is in ${folder}`);
  else rmSync(folder, { recursive: true, force: true });
}
