import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose';
import sharp from 'sharp';
import { printed, type Printed } from '../../pdf/printed.fixture.js';
import { people, testApp, type TestApp } from '../../testing/test-app.js';
import { cardPassword } from './card-password.js';

const names = { en: 'Ali Noor', ar: 'ليلى نور', hi: 'लक्ष्मी क्षेत्री', kn: 'ಲಕ್ಷ್ಮಿ ಕ್ಷೇತ್ರಿ', ta: 'லக்ஷ்மி நூர்' };
const fullName = [
  { language: 'eng', value: names.en },
  { language: 'ara', value: names.ar },
  { language: 'hin', value: names.hi },
  { language: 'kan', value: names.kn },
  { language: 'tam', value: names.ta },
];
const attributes = { fullName, dateOfBirth: '1990/04/17', preferredLang: 'eng' };

describe('the card of a VID, as it is printed', () => {
  let portal: TestApp;
  let card: Printed;
  before(async () => {
    portal = await testApp();
    const jpeg = await sharp({ create: { width: 240, height: 300, channels: 3, background: '#8a6f5a' } })
      .jpeg()
      .toBuffer();
    const made = await portal.system.cards.make(
      { reference: 'printed', vid: '1', vidType: 'PERPETUAL', maskedVid: '9XXXXXXXXXXXXX80', generatedOn: portal.clock() },
      { uin: people.mira, status: 'ACTIVATED', attributes, photo: `data:image/jpeg;base64,${jpeg.toString('base64')}` },
    );
    assert.ok('link' in made, JSON.stringify(made));
    card = await printed(await portal.system.cards.fetch(made.link), cardPassword(attributes, 'eng'));
  });
  after(() => portal.close());

  it('has every letter in a face that has it, none as a box', () => {
    for (const face of ['NotoSans-Regular', 'NotoSans-Bold', 'Vazirmatn-Regular', 'NotoSansKannada-Regular', 'NotoSansTamil-Regular']) {
      assert.ok((card.shapes.get(face)?.length ?? 0) > 0, `${face} of ${[...card.shapes.keys()].join(', ')}`);
    }
    const boxed = [...card.shapes].filter(([, shapes]) => shapes.some(({ number }) => number === 0)).map(([face]) => face);
    assert.deepEqual(boxed, []);
  });

  it('joins what its script joins', () => {
    const drawn = (script: RegExp) => [...card.shapes.values()].flat().filter(({ letters }) => script.test(letters));
    const letters = (name: string) => name.replaceAll(' ', '').length;

    const arabic = drawn(/\p{Script=Arabic}/u).map(({ number }) => number);
    assert.equal(new Set(arabic).size, letters(names.ar), 'its first letter stands twice, with a form of its own in each place');
    for (const [script, name] of [
      [/\p{Script=Devanagari}/u, names.hi],
      [/\p{Script=Kannada}/u, names.kn],
      [/\p{Script=Tamil}/u, names.ta],
    ] as const) {
      const shapes = drawn(script).length;
      assert.ok(shapes > 0 && shapes < letters(name), `${name}: ${shapes} shapes for ${letters(name)} letters`);
    }
  });

  it('can be copied from, and says what it is', () => {
    for (const word of ['Ali Noor', 'ليلى', 'نور', 'VID card', '9XXX XXXX XXXX XX80', 'Perpetual VID']) assert.ok(card.text.includes(word), word);
  });

  it('shows the photo', () => {
    assert.deepEqual(card.pictures, [{ width: 240, height: 300 }]);
  });

  it('bears a code that a camera reads and the public keys confirm, with all that is printed', async () => {
    const keys = (await portal.app.inject('/resident/v1/.well-known/jwks.json')).json<JSONWebKeySet>();
    assert.ok(card.code, 'no code can be read');

    const { payload } = await jwtVerify(card.code, createLocalJWKSet(keys), { issuer: portal.config.portal.origin, currentDate: portal.clock() });

    assert.deepEqual([payload['v'], payload['t'], payload['n']], ['9XXXXXXXXXXXXX80', 'PERPETUAL', names]);
    assert.ok(keys.keys.every((key) => !('d' in key)));
  });
});
