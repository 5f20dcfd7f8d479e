import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { PDFDocument } from '@cantoo/pdf-lib';
import { expectContract } from '../testing/expect-contract.js';
import { people, refusalOf, type TestApp, testApp } from '../testing/test-app.js';
import { wordsOf } from './card-text.js';

describe('a card with what a resident chose (§17)', () => {
  let portal: TestApp;
  before(async () => void (portal = await testApp()));
  after(() => portal.close());
  beforeEach(async () => {
    await portal.signInAs(people.mira);
    portal.clock.forward({ minutes: 2 });
  });

  const chosen = '<table><tr><td>Name</td><td>Mira Solen</td></tr><tr><td>4XXXXXXX95</td><td>12 Lantern Street</td></tr></table>';
  const make = async (html = chosen, attributes: unknown = ['fullName', 'UIN', 'fullAddress'], over: object = {}) =>
    portal.app.inject({
      method: 'POST',
      url: '/resident/v1/download/personalized-card',
      payload: { ...portal.api.wrapped(portal.config.requests.personalisedCard, { html: Buffer.from(html).toString('base64'), attributes }), ...over },
    });
  const refusal = async (...asked: Parameters<typeof make>) => refusalOf(expectContract('downloadPersonalisedCard', await make(...asked)));
  const made = async (html: string, attributes: string[]) => (await make(html, attributes)).headers['content-type'] === 'application/pdf';

  it('is made here, locked with the password of its holder, and is an event that has ended (§5.9)', async () => {
    const answer = await make();

    const eventId = String(answer.headers['eventid']);
    assert.match(String(answer.headers['content-disposition']), new RegExp(`^attachment; filename="Personalised_card_${eventId}_`));
    await assert.rejects(PDFDocument.load(answer.rawPayload), /encrypted/i);
    assert.equal((await PDFDocument.load(answer.rawPayload, { password: 'MIRA1990' })).getPageCount(), 1);
    const { response } = await portal.api.event(eventId);
    assert.deepEqual(
      [response.requestTypeCode, response.eventStatusCode, response.info.attributeList],
      ['DOWNLOAD_PERSONALIZED_CARD', 'SUCCESS', 'Full name, UIN, Address'],
    );
  });

  it('says what is on record, or is not made (RES-SER-479)', async () => {
    const refused = await make('<p>Mira Solen</p><p>9025608657</p>', ['fullName', 'UIN']);

    assert.equal(refusalOf(expectContract('downloadPersonalisedCard', refused)), 'RES-SER-479');
    assert.equal((await portal.api.event(String(refused.headers['eventid']))).response.eventStatusCode, 'FAILED');
    assert.equal(await refusal('<p>Someone Else</p>', ['fullName']), 'RES-SER-479');
    assert.equal(await refusal('<script>Mira Solen</script>', ['fullName']), 'RES-SER-479');
  });

  it('takes the forms that can be chosen', async () => {
    const record = await portal.system.identity.byUin(people.mira);
    const [year, month, day] = String(record?.attributes['dateOfBirth']).split('/');
    const name = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }).format(new Date(`${year}-${month}-${day}T00:00:00Z`));

    assert.ok(await made(`<p>${day}/${name}/${year}</p>`, ['dateOfBirth']));
    assert.ok(await made(`<p>${day}/${month}</p>`, ['dateOfBirth']));
    assert.ok(await made('<p>12 Lantern Street, 10420</p>', ['fullAddress']));
    assert.ok(await made('<p>mira.solen@example.org</p>', ['masked_email']));
    assert.equal(await refusal('<p>01/Jan/1890</p>', ['dateOfBirth']), 'RES-SER-479');
  });

  it('has attributes that there are, and a page (RES-SER-410)', async () => {
    assert.equal(await refusal(chosen, ['motherName']), 'RES-SER-410 attributes');
    assert.equal(await refusal(chosen, []), 'RES-SER-410 attributes');
    assert.equal(await refusal(' ', ['fullName']), 'RES-SER-410 html');
    assert.equal(await refusal(chosen, ['fullName'], { id: 'x' }), 'RES-SER-410 id');
    const { request: _, ...without } = portal.api.wrapped(portal.config.requests.personalisedCard, {});
    assert.equal(await refusal(chosen, [], { ...without, request: { html: '%%', attributes: ['fullName'] } }), 'RES-SER-410 html');
  });

  it('has its page looked through in a moment, however it is broken into lines', async () => {
    const { request: _, ...named } = portal.api.wrapped(portal.config.requests.personalisedCard, {});
    const start = performance.now();

    const answer = await refusal(chosen, [], { ...named, request: { html: `${'\n'.repeat(1_000_000)}!`, attributes: ['fullName'] } });

    assert.equal(answer, 'RES-SER-410 html');
    assert.ok(performance.now() - start < 5000);
  });
});

describe('what a page says', () => {
  it('is its text, without what it would run or fetch', () => {
    const page =
      '<style>a{}</style><p>A&amp;B&nbsp;&#x43;</p><!-- no --><iframe src="file:///etc/passwd">x</iframe><svg><text>y</text></svg><img src=x onerror=z>';

    assert.equal(wordsOf(page).trim(), 'A&B C');
  });

  it('keeps what only looks like a beginning', () => {
    assert.equal(wordsOf('a < b'), 'a < b');
    assert.equal(wordsOf('<svg/>A<SCRIPT>C</SCRIPT >D<!-- B>E').trim(), 'A D E');
  });

  for (const part of ['<', '<!--', '<svg ', '<script></svg ', '<svg></svg', '\u0323\u0301']) {
    it(`is read in a time that grows with its length only (${part})`, () => {
      const timeOf = (length: number) => {
        const page = part.repeat(length);
        const times = [1, 2, 3, 4, 5].map(() => {
          const start = performance.now();
          wordsOf(page);
          return performance.now() - start;
        });
        return Math.min(...times);
      };

      const [one, four] = [timeOf(8000), timeOf(32_000)];

      assert.ok(four < 9 * Math.max(one, 1), `${one} ms, then ${four} ms`);
    });
  }
});
