import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { people, type TestApp, testApp } from '../testing/test-app.js';
import { languages } from './country/languages.js';
import { templates } from './country/templates.js';
import { residents } from './residents.js';

describe('the sample country', () => {
  let portal: TestApp;
  before(async () => void (portal = await testApp()));
  after(() => portal.close());

  /** As anyone asks, without a session. */
  const read = async <T>(url: string) => (await portal.app.inject({ url: `/resident/v1/proxy/masterdata${url}` })).json<{ response: T }>().response;
  const placesIn = async (code: string) => (await read<{ locations: { code: string; name: string }[] }>(`/locations/immediatechildren/${code}/eng`)).locations;
  const centresIn = async (level: number, name: string) =>
    (await read<{ registrationCenters: { id: string }[] }>(`/registrationcenters/eng/${level}/names?name=${encodeURIComponent(name)}`)).registrationCenters;

  it('leads through five levels of places, with centres on each, before anyone signs in', async () => {
    portal.signOut();
    let code = 'ALD';
    const counts: number[] = [];

    for (let level = 1; level <= 5; level++) {
      const [place] = await placesIn(code);
      counts.push((await centresIn(level, place!.name)).length);
      code = place!.code;
    }

    assert.equal(counts.length, 5);
    assert.ok(
      counts.every((count) => count > 0),
      counts.join(),
    );
  });

  it('has about 60 centres and 30 types of documents', async () => {
    const { documentcategories } = await read<{ documentcategories: { documenttypes: { code: string }[] }[] }>('/validdocuments/eng');
    const { centres } = await portal.system.store.db
      .selectFrom('registration_centre')
      .select(({ fn }) => fn.countAll().as('centres'))
      .executeTakeFirstOrThrow();

    assert.equal(new Set(documentcategories.flatMap(({ documenttypes }) => documenttypes.map(({ code }) => code))).size, 30);
    assert.equal(Number(centres), 60);
  });

  it('has every text of a message in each of its languages', () => {
    const codesIn = (wanted: string) => templates.filter(({ language }) => language === wanted).map(({ code }) => code);
    const english = codesIn('eng');

    for (const language of languages) assert.deepEqual(codesIn(language), english, language);
    assert.equal(new Set(english).size, english.length);
    const odd = ['order-a-physical-card-positive purpose', 'vid-card-download-positive-summary', 'authentication-request-positive-summary'];
    assert.deepEqual(
      odd.filter((code) => !english.includes(code)),
      [],
      'as MOSIP spells them',
    );
    assert.deepEqual(
      templates.filter(({ content }) => content.trim() === ''),
      [],
    );
  });

  it('has several partners of each kind, whose agreements differ', async () => {
    const { partners } = portal.system;
    const ofKind = async (kind: string) => (await partners.partners(kind)).map(({ id }) => id);
    const [sharing, printing, verifying] = await Promise.all(['Auth_Partner', 'Print_Partner', 'Online_Verification_Partner'].map(ofKind));

    for (const kind of [sharing!, printing!, verifying!]) assert.ok(kind.length >= 2, kind.join());
    for (const kind of [sharing!, printing!]) {
      const policies = await Promise.all(kind.map(async (id) => (await partners.policy(id, 'vercred')).attributes.join()));
      assert.equal(new Set(policies).size, kind.length);
    }
  });

  it('has twelve residents and more, one of them with values in every language', async () => {
    const languagesOf = (uin: string, name: string) => {
      const value = residents.find((resident) => resident.uin === uin)!.attributes[name];
      return Array.isArray(value) ? value.map(({ language }) => language as string) : [];
    };

    assert.ok(residents.length >= 12, `${residents.length}`);
    for (const name of ['fullName', 'gender', 'addressLine1', 'region']) {
      assert.deepEqual(languagesOf('9304952971', name).sort(), [...languages].sort(), name);
    }
  });

  it('has a UIN whose card is ready, an e-mail that is not verified yet, and somebody else to try that with', async () => {
    const aid = await portal.system.applications.aidOf(people.mira);
    const unverified = await portal.app.inject({ url: `/resident/v1/channel/verification-status/?channel=EMAIL&individualId=${people.tomas}` });
    const other = await portal.system.identity.byUin(people.yusuf);

    assert.ok(await portal.system.uinCards.isReady(aid!));
    assert.equal(unverified.json<{ response: { verificationStatus: boolean } }>().response.verificationStatus, false);
    assert.equal(other?.status, 'ACTIVATED');
  });
});
