// One process that makes cards as the card service makes them; bench/cards.ts reads what it tells.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { CardOrder } from '../src/connectors/credential/credential.js';
import type { DataShare } from '../src/connectors/digital-card/data-share.js';
import { embeddedDigitalCards } from '../src/connectors/digital-card/embedded.js';
import { embeddedKeyManager } from '../src/connectors/keymanager/embedded.js';
import { systemClock } from '../src/clock.js';
import { readConfig } from '../src/config.js';
import { maskNumber } from '../src/numbers/masks.js';
import { makeVid } from '../src/numbers/numbers.js';
import { pdfMaker } from '../src/pdf/pdf-maker.js';
import { systemRandom } from '../src/random.js';
import { residents } from '../src/seed/residents.js';
import { seedFiles } from '../src/seed/seed-files.js';
import { openStore } from '../src/store/store.js';
import type { Made } from './cards.js';

const cards = Number(process.argv[2]);
const { db, close } = await openStore({});
const config = readConfig({ DATA_DIR: 'memory:' });
const keymanager = embeddedKeyManager({ master: randomBytes(32), db, clock: systemClock, random: systemRandom });
const pdf = pdfMaker();
let last: Uint8Array = new Uint8Array();
const files: DataShare = {
  put: async (name, bytes) => {
    last = bytes;
    return name;
  },
  take: async () => undefined,
  release: async () => {},
  tokenOf: (name) => name,
};
const maker = embeddedDigitalCards({
  keymanager,
  pdf,
  files,
  fetch,
  origin: () => 'http://127.0.0.1',
  clock: systemClock,
  settings: {
    portalName: config.portal.partnerName,
    portalOrigin: config.portal.origin,
    templateLanguages: config.languages.templates,
    passwordAttributes: ['fullName', 'dateOfBirth'],
  },
});

const photos = JSON.parse(readFileSync(seedFiles()!.photos, 'utf8')) as Record<string, string>;
const holders = residents.map(({ uin, attributes }) => ({ uin, attributes, photo: photos[uin], status: 'ACTIVATED' as const }));
const order = (): CardOrder => {
  const vid = makeVid(systemRandom);
  return { reference: vid, vid, vidType: 'PERPETUAL', maskedVid: maskNumber(vid), generatedOn: new Date() };
};

const times: number[] = [];
const memory: number[] = [];
for (let made = 0; made < cards; made++) {
  const begun = performance.now();
  const result = await maker.make(order(), holders[made % holders.length]!);
  times.push(performance.now() - begun);
  if ('refused' in result) throw new Error(result.refused);
  if ((made + 1) % (cards / 10) === 0) memory.push(process.memoryUsage().rss);
}
process.send?.({ times, memory, bytes: last.length } satisfies Made);
await pdf.stop();
await close();
