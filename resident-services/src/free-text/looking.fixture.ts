import assert from 'node:assert/strict';
import type { TestApp } from '../testing/test-app.js';
import { type Asking, type Field, type Outcome, refusalIn } from './asking.fixture.js';
import { paidNumber } from './paid.fixture.js';

/** Texts that one looks something up by, has shown in other letters, or is led on with. */
export function lookingFields(portal: TestApp, { send, read, wrapped }: Asking): readonly Field[] {
  /** As a keyboard may send it: marks apart from their letters. */
  const placeIn = async (language: string) => {
    const [place] = await portal.system.masterdata.placesIn('ALD', language);
    return encodeURIComponent(place?.name.normalize('NFD') ?? assert.fail(`no place in ${language}`));
  };

  /** Without laying out the document: what was looked up is all that matters here. */
  const downloaded = async (url: string, text: string): Promise<Outcome> => {
    const { pdf } = portal.system;
    const { make } = pdf;
    pdf.make = async () => new Uint8Array();
    const { refused } = await send('GET', url);
    pdf.make = make;
    return { refused, kept: text };
  };

  const transliterated = async (text: string, language: string): Promise<Outcome> => {
    const request = { from_field_value: text, from_field_lang: language, to_field_lang: language === 'eng' ? 'ara' : 'eng' };
    const { answer, refused } = await send('POST', '/transliteration/transliterate', wrapped('transliterate', request));
    return { refused, kept: answer.json<{ response: { from_field_value: string } | null }>().response?.from_field_value };
  };

  const gender = async (text: string, language: string): Promise<Outcome> => {
    const [field] = await portal.system.masterdata.dynamicField('gender', language);
    const { value = '', code } = field?.values[0] ?? {};
    const url = `/proxy/masterdata/gendercode/${encodeURIComponent(value)}/${language}`;
    return read(url, (response) => ((response as { genderCode: string }).genderCode === code ? text : response));
  };

  const backFromPayment = async (name: string, query: Record<string, string>): Promise<Outcome> => {
    const ordered = await portal.app.inject({ url: '/resident/v1/physical-card/order', query: { partnerId: 'swift-courier', redirectUri: 'x' } });
    const redirectUrl = Buffer.from(`${portal.config.portal.origin}/`).toString('base64');
    const asked = { redirectUrl, eventId: String(ordered.headers['eventid']), ...query };
    const answer = await portal.app.inject({ url: '/resident/v1/physical-card/order-redirect', query: asked });
    return { refused: refusalIn(answer), kept: new URL(String(answer.headers['location'])).searchParams.get(name) };
  };

  const onPage = async (text: string, path: string, query: Record<string, string>): Promise<Outcome> => {
    const answer = await portal.app.inject({ url: `/resident/v1${path}`, query: { redirectUrl: 'x', eventId: 'x', emailId: 'x', phoneNo: 'x', ...query } });
    const shown = answer.payload.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
    return { refused: refusalIn(answer), kept: shown.includes(text) ? text : shown };
  };

  const found = (text: string, list: unknown) => (Array.isArray(list) && list.length > 0 ? text : list);
  const payment = '/auth-mock/order/physical-card';

  return [
    ['transliterate body.request.from_field_value', transliterated],
    ['getServiceHistory query.searchText', (text) => read(`/service-history/eng?searchText=${encodeURIComponent(text.slice(0, 16))}`, () => text)],
    [
      'downloadServiceHistory query.searchText',
      (text) => downloaded(`/download/service-history?languageCode=eng&searchText=${encodeURIComponent(text.slice(0, 16))}`, text),
    ],
    [
      'getCentresByNames query.name[]',
      async (text, language) =>
        read(`/proxy/masterdata/registrationcenters/${language}/1/names?name=${await placeIn(language)}`, (response) =>
          found(text, (response as { registrationCenters: unknown }).registrationCenters),
        ),
    ],
    [
      'getCentresPage path.name',
      async (text, language) =>
        read(`/proxy/masterdata/registrationcenters/page/${language}/1/${await placeIn(language)}`, (response) =>
          found(text, (response as { data: unknown }).data),
        ),
    ],
    [
      'downloadCentres query.name',
      async (text, language) => downloaded(`/download/registration-centers-list?langcode=${language}&hierarchylevel=1&name=${await placeIn(language)}`, text),
    ],
    ['getGenderCode path.gendertype', gender],
    [
      'orderPhysicalCardReturn query.residentFullAddress',
      (text) => backFromPayment('residentFullAddress', { paymentTransactionId: paidNumber(), residentFullAddress: text }),
    ],
    ['orderPhysicalCardReturn query.error_message', (text) => backFromPayment('error_message', { error_code: 'X', error_message: text })],
    ['mockGrievancePage query.name', (text) => onPage(text, '/mock/external/grievance/redressel', { name: text })],
    ['mockPaymentPage query.residentName', (text) => onPage(text, payment, { residentName: text, residentDefaultFullAddress: '' })],
    ['mockPaymentPage query.residentDefaultFullAddress', (text) => onPage(text, payment, { residentName: '', residentDefaultFullAddress: text })],
  ];
}
