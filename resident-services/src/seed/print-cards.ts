import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { cardContent } from '../connectors/digital-card/card-content.js';
import { pdfMaker } from '../pdf/pdf-maker.js';
import { testConnectors } from '../testing/test-connectors.js';
import { portrait } from './portrait.js';
import { residents, type SeedResident } from './residents.js';

/** For whoever changes the look of a card: one without a password for each resident of the demo country. */
const photoOf = async ({ look }: SeedResident) =>
  look &&
  `data:image/jpeg;base64,${(
    await sharp(Buffer.from(portrait(look)))
      .resize(240, 240)
      .jpeg()
      .toBuffer()
  ).toString('base64')}`;

async function main(folder: string) {
  const { keymanager, clock, close } = await testConnectors();
  const pdf = pdfMaker();
  mkdirSync(folder, { recursive: true });
  for (const [ordinal, resident] of residents.entries()) {
    const { uin, attributes } = resident;
    const short = ordinal % 3 === 1;
    const order = {
      reference: uin,
      vid: '9352860957681780',
      vidType: short ? 'TEMPORARY' : 'PERPETUAL',
      maskedVid: '9XXXXXXXXXXXXX80',
      generatedOn: clock(),
      expiresOn: short ? new Date(clock().getTime() + 1_800_000) : undefined,
    };
    const language = String(attributes['preferredLang']).split(',')[0] ?? 'eng';
    const origin = 'https://portal.example';
    const context = {
      language,
      keymanager,
      at: clock(),
      portalName: 'Resident Portal',
      portalOrigin: origin,
      keys: `${origin}/resident/v1/.well-known/jwks.json`,
    };
    const data = await cardContent(order, { uin, status: 'ACTIVATED', attributes, photo: await photoOf(resident) }, context);
    writeFileSync(join(folder, `card-${ordinal + 1}.pdf`), await pdf.make('vid-card', data));
  }
  await pdf.stop();
  await close();
}

await main(resolve(process.argv[2] ?? 'dist/cards'));
