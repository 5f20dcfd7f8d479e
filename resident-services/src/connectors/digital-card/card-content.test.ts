import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { decodeJwt } from 'jose';
import QRCode from 'qrcode';
import { residents } from '../../seed/residents.js';
import { testConnectors } from '../../testing/test-connectors.js';
import { cardContent, signedCard } from './card-content.js';

/** 109 squares a side, which are 0.4 mm each on the card. */
const LARGEST_CODE = 23;

describe('the code on a card', () => {
  let connectors: Awaited<ReturnType<typeof testConnectors>>;
  before(async () => void (connectors = await testConnectors()));
  after(() => connectors.close());

  async function card(fullName: unknown, language: string) {
    const { keymanager, clock } = connectors;
    const order = { reference: 'x', vid: '9352860957681780', vidType: 'TEMPORARY', maskedVid: '9XXXXXXXXXXXXX80', generatedOn: clock(), expiresOn: clock() };
    const holder = { uin: 'x', status: 'ACTIVATED', attributes: { fullName } } as Parameters<typeof signedCard>[1];
    const context = { language, keymanager, at: clock(), portalName: 'Resident Portal', portalOrigin: 'https://resident-portal.example.gov', keys: '' };
    const jws = await signedCard({ ...order, transactionLimit: 5 }, holder, context);
    return {
      printed: (await cardContent(order, holder, context)).names.map(({ text }) => text),
      signed: Object.values(decodeJwt<{ n: Record<string, string> }>(jws).n),
      size: QRCode.create(jws, { errorCorrectionLevel: 'M' }).version,
    };
  }

  it('signs all names that are printed, in a code that simple phones read', async () => {
    for (const { attributes } of residents) {
      const { printed, signed, size } = await card(attributes['fullName'], String(attributes['preferredLang']).split(',')[0] ?? 'eng');

      assert.deepEqual(signed, printed);
      assert.ok(size <= LARGEST_CODE, `${printed.join()} makes it ${size}`);
    }
  });

  it('leaves out names that it has no room for, on the card too', async () => {
    const names = { kan: 'ಅನಾಯಾ ಕುಲಕರ್ಣಿ', hin: 'अनाया कुलकर्णी', tam: 'அனாயா குல்கர்ணி', eng: 'Anaya Kulkarni' };
    const long = Object.entries(names).map(([language, name]) => ({ language, value: `${name} ${name} ${name}` }));

    const { printed, signed, size } = await card(long, 'kan');

    assert.deepEqual(signed, printed);
    assert.deepEqual(
      printed.map((name) => name.slice(0, 5)),
      ['ಅನಾಯಾ', 'Anaya', 'अनाया'],
    );
    assert.ok(size <= LARGEST_CODE, String(size));
  });
});
