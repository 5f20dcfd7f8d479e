import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { systemClock } from '../clock.js';
import { readConfig } from '../config.js';
import { makeLog } from '../log.js';
import { systemRandom } from '../random.js';
import { openStore } from '../store/store.js';
import { makeSystem } from '../system.js';
import { fillWithDemo } from './fill.js';
import { portrait } from './portrait.js';
import { residents } from './residents.js';

/** Part of the build: the demo country as an image that a new store starts from, its key, the faces, and the list of accounts. */
const LARGEST_PHOTO = 12_000;

async function drawPhotos() {
  const photos = new Map<string, string>();
  for (const { uin, look } of residents) {
    if (!look) continue;
    const jpeg = await sharp(Buffer.from(portrait(look)))
      .resize(240, 240)
      .jpeg({ quality: 82, mozjpeg: true })
      .toBuffer();
    const uri = `data:image/jpeg;base64,${jpeg.toString('base64')}`;
    if (uri.length > LARGEST_PHOTO) throw new Error(`A photo of ${uri.length} characters is too long for a claim`);
    photos.set(uin, uri);
  }
  return photos;
}

async function main(folder: string) {
  const config = readConfig({});
  const master = systemRandom.bytes(32);
  const store = await openStore({});
  const nobody = { sendMail: async () => {}, sendSms: async () => {} };
  const system = await makeSystem({ config, store, master, notification: nobody, clock: systemClock, random: systemRandom, log: makeLog('silent') });
  // Made here, keys need not be made at the first start, where each costs a moment.
  await system.keymanager.privateJwks('esignet_signing', { alg: 'PS256', use: 'sig' });
  await system.keymanager.privateJwks('resident_oidc_client', { alg: 'PS256', use: 'sig' });
  const photos = await drawPhotos();
  const accounts = await fillWithDemo({ system, clock: systemClock, random: systemRandom, partnerId: config.ids.partnerId, photos });
  await system.stop();
  const image = await store.dump?.();
  await store.close();
  if (!image) throw new Error('Only the embedded store can be made into an image');

  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'image.tar.gz'), image);
  writeFileSync(join(folder, 'master.key'), master, { mode: 0o600 });
  writeFileSync(join(folder, 'photos.json'), JSON.stringify(Object.fromEntries(photos)));
  writeFileSync(join(folder, 'accounts.json'), `${JSON.stringify(accounts, null, 2)}\n`);
}

await main(resolve(process.argv[2] ?? 'dist/seed'));
