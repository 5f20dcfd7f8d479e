import assert from 'node:assert/strict';
import type { LanguageValue } from '../connectors/identity/identity.js';
import { people, type TestApp } from '../testing/test-app.js';
import { type Asking, type Field, type Outcome, refusalIn } from './asking.fixture.js';
import { samples } from './samples.js';

const paper = Buffer.from('%PDF-1.7 x');
const words = ['fullName', 'addressLine1', 'addressLine2', 'addressLine3'] as const;
const identity = Object.fromEntries(words.map((name) => [name, Object.entries(samples).map(([language, value]) => ({ language, value }))]));

/** Texts that go on record: names and addresses, papers, and the card that is made of them. */
export function dataFields(portal: TestApp, { send, wrapped, codeFor, nextTransaction }: Asking): readonly Field[] {
  const paperType = async () => (await portal.system.masterdata.documentCategories('eng')).find(({ code }) => code === 'POI')?.types[0]?.code ?? '';

  const upload = async (name: string, referenceId: string) => {
    const transactionId = nextTransaction();
    const form = new FormData();
    form.append('file', new Blob([paper]), name);
    const body = new Response(form);
    const answer = await portal.app.inject({
      method: 'POST',
      url: `/resident/v1/documents/${transactionId}`,
      query: { docCatCode: 'POI', docTypCode: await paperType(), langCode: 'eng', referenceId },
      headers: { 'content-type': body.headers.get('content-type') ?? '' },
      payload: Buffer.from(await body.arrayBuffer()),
    });
    const { tokenId } = await portal.signInAs(people.mira);
    const [inPacket] = await portal.system.documents.forPacket(tokenId, transactionId);
    const { response } = answer.json<{ response: { docName: string } | null }>();
    return { transactionId, refused: refusalIn(answer), name: response?.docName, number: inPacket?.refNumber };
  };

  /** What is on record once a change has come to its end; one text for each language, as all attributes were given the same. */
  const onRecord = async (uin: string, aid: string) => {
    for (let step: string | undefined = ''; step !== 'PRINT_SERVICE';) step = (await portal.system.applications.advance(aid)) ?? assert.fail('it ends before');
    const attributes = (await portal.system.identity.byUin(uin))?.attributes ?? {};
    const inOne = (language: string) => words.map((name) => (attributes[name] as LanguageValue[]).find((each) => each.language === language)?.value);
    return new Map(Object.keys(samples).map((language) => [language, [...new Set(inOne(language))].join(' / ')]));
  };

  const inSession = async () => {
    const { transactionId } = await upload('a.pdf', 'x');
    const { refused, eventId } = await send('PATCH', '/update-uin', wrapped('updateUin', { transactionID: transactionId, consent: 'Accepted', identity }));
    assert.equal(refused, undefined);
    const row = await portal.system.store.db.selectFrom('resident_transaction').select('aid').where('event_id', '=', eventId).executeTakeFirstOrThrow();
    return onRecord(people.mira, row.aid ?? '');
  };

  const atKiosk = async () => {
    const request = {
      ...(await codeFor(people.tomas)),
      individualIdType: 'UIN',
      identityJson: Buffer.from(JSON.stringify({ identity })).toString('base64url'),
      documents: [{ name: 'proofOfIdentity', value: paper.toString('base64url') }],
    };
    const { answer, refused } = await send('POST', '/req/update-uin', portal.api.wrapped(portal.config.requests.kiosk.updateUin, request));
    assert.equal(refused, undefined);
    return onRecord(people.tomas, answer.json<{ response: { registrationId: string } }>().response.registrationId);
  };

  /** One change holds all languages, so it is made once. */
  const made = new Map<unknown, Promise<Map<string, string>>>();
  const once = async (change: () => Promise<Map<string, string>>, language: string): Promise<Outcome> => {
    if (!made.has(change)) made.set(change, change());
    return { kept: (await made.get(change))?.get(language) };
  };

  /** What the maker of documents was given. */
  const printed = async (text: string): Promise<Outcome> => {
    const { pdf } = portal.system;
    const { make } = pdf;
    let given: unknown;
    pdf.make = async (_template, data) => ((given = data), new Uint8Array());
    const html = Buffer.from(`<p>${text.replaceAll('"', '&quot;')}</p>`).toString('base64');
    const { refused } = await send('POST', '/download/personalized-card', wrapped('personalisedCard', { html, attributes: ['fullName'] }));
    pdf.make = make;
    const { facts } = (given ?? { facts: [] }) as { facts: { value: string }[] };
    return { refused, kept: facts[0]?.value };
  };

  return [
    [
      'uploadDocument query.referenceId',
      async (text) => {
        const { refused, number } = await upload('a.pdf', text);
        return { refused, kept: number };
      },
    ],
    [
      'uploadDocument body.file',
      async (text) => {
        const { refused, name } = await upload(`${text.replaceAll('"', '')}.pdf`, 'x'); // a form has no way to send quotes in a name
        return { refused, kept: name === `${text.replaceAll('"', '')}.pdf` ? text : name };
      },
    ],
    ['updateUin body.request.identity.*[].value', (_text, language) => once(inSession, language)],
    ['updateUinWithOtp body.request.identityJson', (_text, language) => once(atKiosk, language)],
    [
      'downloadPersonalisedCard body.request.html',
      async (text, language) => {
        await once(inSession, language);
        return printed(text);
      },
    ],
  ];
}
