import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { amal, deactivated, mailOnly, type TestConnectors, testConnectors } from '../../testing/test-connectors.js';
import type { AuthTransaction } from './ida.js';

describe('ID Authentication (embedded)', () => {
  let systems: TestConnectors;
  const seen: AuthTransaction[] = [];
  let transactionId = '';
  let transactions = 1_000_000_000;
  const send = (over: Partial<Parameters<TestConnectors['ida']['sendOtp']>[0]> = {}) =>
    systems.ida.sendOtp({ individualId: amal.uin, transactionId, channels: ['EMAIL'], ...over });
  const verify = (otp: string, over: Partial<{ individualId: string; transactionId: string }> = {}) =>
    systems.ida.verifyOtp({ individualId: amal.uin, transactionId, otp, entityName: 'Resident Portal', ...over });
  const wrong = () => (systems.sent.lastOtp() === '000000' ? '111111' : '000000');

  before(async () => {
    systems = await testConnectors();
    systems.ida.onTransaction(async (transaction) => void seen.push(transaction));
  });
  after(() => systems.close());
  beforeEach(async () => {
    transactionId = String(++transactions);
    systems.clock.forward({ hours: 1 });
    seen.length = 0;
    await systems.db.deleteFrom('otp_freeze').execute();
    await systems.db.deleteFrom('auth_lock').execute();
  });

  it('sends a code in the language asked, and takes it once', async () => {
    const masked = await send({ locale: 'ar-SA' });

    assert.deepEqual(masked, { maskedEmail: 'XXaX@example.org', maskedMobile: undefined });
    assert.match(systems.sent.mails.at(-1)?.subject ?? '', /رمزك لمرة واحدة/);
    const otp = systems.sent.lastOtp();
    assert.deepEqual(await verify(otp), { uin: amal.uin });
    await assert.rejects(verify(otp), { code: 'IDA-OTA-004' });
  });

  it('sends to all channels asked that are on record', async () => {
    const { maskedEmail, maskedMobile } = await send({ channels: ['EMAIL', 'PHONE'] });

    assert.deepEqual([maskedEmail, maskedMobile], ['XXaX@example.org', 'XXXXXXX55011']);
    assert.equal(systems.sent.texts.at(-1)?.to, '+99920555011');
    await assert.rejects(send({ individualId: mailOnly.uin, channels: ['PHONE'] }), { code: 'IDA-MLC-009' });
  });

  it('tells nobody whether an ID is unknown, inactive, revoked or expired', async () => {
    const revoked = await systems.vids.create({ uin: amal.uin, vidType: 'Temporary', requestId: 'revoked' });
    await systems.vids.revoke(revoked.vid);
    const expired = await systems.vids.create({ uin: amal.uin, vidType: 'Temporary', requestId: 'expired' });
    systems.clock.forward({ minutes: 31 });
    const before = systems.sent.mails.length;

    for (const individualId of ['2741703471', deactivated.uin, revoked.vid, expired.vid, '', 'x']) {
      await assert.rejects(send({ individualId }), { code: 'IDA-MLC-018', message: 'IDA-MLC-018: no usable ID' });
      await assert.rejects(verify('000000', { individualId }), { code: 'IDA-MLC-018' });
    }
    assert.equal(systems.sent.mails.length, before);
  });

  it('refuses a code that expired, was replaced, was asked in another transaction, or never (§13.2, §13.6)', async () => {
    await send();
    const first = systems.sent.lastOtp();
    await assert.rejects(verify(first, { transactionId: '9999999999' }), { code: 'IDA-OTA-012' });
    await send();
    const second = systems.sent.lastOtp();
    if (first !== second) await assert.rejects(verify(first), { code: 'IDA-OTA-004' });

    systems.clock.forward({ seconds: 180 });

    await assert.rejects(verify(second), { code: 'IDA-OTA-003' });
  });

  it('freezes after five wrong codes, whatever the transaction, for half an hour', async () => {
    await send();
    const right = systems.sent.lastOtp();
    for (let guess = 1; guess < 5; guess++) await assert.rejects(verify(wrong()), { code: 'IDA-OTA-004' });

    await assert.rejects(verify(wrong()), { code: 'IDA-OTA-006' });

    await assert.rejects(verify(right), { code: 'IDA-OTA-006' });
    await assert.rejects(send({ transactionId: '8888888888' }), { code: 'IDA-OTA-006' });
    systems.clock.forward({ minutes: 30 });
    await assert.rejects(verify(right), { code: 'IDA-OTA-004' }, 'the code itself is dead');
    await send();
    await verify(systems.sent.lastOtp());
  });

  it('counts guesses that come at once', async () => {
    await send();

    const guesses = await Promise.allSettled(Array.from({ length: 12 }, () => verify(wrong())));

    const codes = guesses.map((guess) => (guess.status === 'rejected' ? guess.reason.code : 'let in'));
    assert.deepEqual(codes.filter((code) => code === 'IDA-OTA-004').length, 4);
    assert.deepEqual(codes.filter((code) => code === 'IDA-OTA-006').length, 8);
  });

  it('stops sending when too many codes are asked for (§13.2)', async () => {
    for (let sent = 0; sent < 10; sent++) await send({ transactionId: String(sent) });

    await assert.rejects(send(), { code: 'IDA-OTA-001' });
    systems.clock.forward({ minutes: 11 });
    await send();
  });

  it('keeps to the locks of the resident, when sending and when checking', async () => {
    await send();
    const otp = systems.sent.lastOtp();
    await systems.identity.setLock(amal.uin, 'otp-email', true);

    await assert.rejects(send(), { code: 'IDA-MLC-019' });
    await assert.rejects(verify(otp), { code: 'IDA-MLC-019' });
    await send({ channels: ['PHONE'] });
  });

  it('uses a VID up', async () => {
    const { vid } = await systems.vids.create({ uin: amal.uin, vidType: 'OneTimeUse', requestId: 'used' });
    for (let use = 0; use < 2; use++) {
      await send({ individualId: vid, transactionId: `77${use}` });
      assert.deepEqual(await verify(systems.sent.lastOtp(), { individualId: vid, transactionId: `77${use}` }), { uin: amal.uin });
    }

    await assert.rejects(send({ individualId: vid }), { code: 'IDA-MLC-018' });
  });

  it('tells its listeners of every authentication, also of one they missed', async () => {
    await send();
    await assert.rejects(verify(wrong()));
    await verify(systems.sent.lastOtp());

    assert.deepEqual(
      seen.map(({ authTypeCode, status }) => `${authTypeCode} ${status}`),
      ['OTP-REQUEST Y', 'OTP-AUTH N', 'OTP-AUTH Y'],
    );
    assert.deepEqual(seen[2], {
      transactionId,
      individualId: amal.uin,
      uin: amal.uin,
      authTypeCode: 'OTP-AUTH',
      status: 'Y',
      entityName: 'Resident Portal',
      at: systems.clock(),
    });

    await systems.db.updateTable('auth_transaction').set({ delivered_dtimes: null }).where('auth_type_code', '=', 'OTP-AUTH').execute();
    await systems.ida.deliverWaiting();
    assert.ok(seen.length > 3);
  });

  it('reports a code that could not be sent, and leaves it worthless', async () => {
    systems.notification.fail = new Error('no mail server');
    await assert.rejects(send(), { code: 'IDA-OTA-002' });
    systems.notification.fail = undefined;

    assert.deepEqual(
      seen.map(({ authTypeCode, status }) => `${authTypeCode} ${status}`),
      ['OTP-REQUEST N'],
    );
    const row = await systems.db.selectFrom('otp').select('status').where('transaction_id', '=', transactionId).executeTakeFirst();
    assert.equal(row?.status, 'dead');
  });

  it('keeps no code and no ID in the clear', async () => {
    await send();

    const rows = [await systems.db.selectFrom('otp').selectAll().execute(), await systems.db.selectFrom('auth_transaction').selectAll().execute()];

    const dump = JSON.stringify(rows);
    assert.ok(!dump.includes(amal.uin));
    assert.ok(!dump.includes(`"${systems.sent.lastOtp()}"`));
  });
});
