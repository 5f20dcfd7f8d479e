import type { Kysely } from 'kysely';
import { returnAddress, withQuery } from '../browser-login/return-address.js';
import { lookAt } from '../cards/partner-watch.js';
import type { Clock } from '../clock.js';
import { textOf } from '../connectors/identity/attributes.js';
import type { IdentityRepository } from '../connectors/identity/identity.js';
import type { ShareRequests } from '../connectors/credential/shares.js';
import type { KeyManager } from '../connectors/keymanager/keymanager.js';
import type { PartnerManagement } from '../connectors/partner/partner.js';
import { paymentNumber, type Payments } from '../connectors/payment/payment.js';
import type { EventLog, Settled } from '../events/event-log.js';
import type { EventOutcome } from '../events/event.js';
import type { EventStore } from '../events/event-store.js';
import { addressParts } from '../identity-info/ui-schema.js';
import type { Jobs } from '../jobs/jobs.js';
import type { VidRepository } from '../connectors/vid/vid.js';
import type { Random } from '../random.js';
import { ServiceError } from '../service-error.js';
import type { Resident } from '../session/resident.js';
import type { Database } from '../store/database.js';
import type { Executor } from '../store/store.js';
import { cardPayments } from './card-payments.store.js';

interface Needs {
  db: Kysely<Database>;
  keymanager: KeyManager;
  partners: PartnerManagement;
  /** Without one nobody can pay, so no card is ordered. */
  payments: Payments | undefined;
  shares: ShareRequests;
  identity: IdentityRepository;
  vids: VidRepository;
  eventLog: EventLog;
  events: EventStore;
  jobs: Jobs;
  clock: Clock;
  random: Random;
  allowedUrls: readonly string[];
}

interface Order {
  issuer: string;
  /** Of an order that was paid for before; the others are paid for at the partner's page. */
  paidBy?: string;
  consent?: string;
}

export interface Returned {
  redirectUrl?: string;
  paymentTransactionId?: string;
  eventId?: string;
  residentFullAddress?: string;
  error_code?: string;
  error_message?: string;
}

interface Sent {
  /** Whose card it is: the resident's own, also when it is not named. */
  individualId: string | undefined;
  issuer: string;
  transactionId: string;
  consent: string;
}

const PARTNER_TYPE = 'Print_Partner';
const NO_PAYMENTS = 'Cards cannot be paid for here: no payment system is set';

/** After this long, a paid order that waits still was left behind by a crash or by a system that did not answer. */
const LOOK_AFTER_SECONDS = 60;

/** The address that a print partner leads back to is none that we go to. */
export class BadReturnAddress extends Error {
  override readonly name = 'BadReturnAddress';
}

/** A card on paper: ordered and paid for at a print partner. */
export function physicalCardService({ db, keymanager, partners, payments, shares, identity, vids, eventLog, events, ...needs }: Needs) {
  const { jobs, clock, random, allowedUrls } = needs;
  const { claim, trackingOf, trackingInTurn } = cardPayments({ keymanager, clock, random });

  /** @throws {ServiceError} `RES-SER-481` for a partner that there is not */
  const partnerOf = async (id: string) => {
    const found = (await partners.partners(PARTNER_TYPE)).find((partner) => partner.id === id && partner.isActive);
    if (!found) throw new ServiceError('RES-SER-481');
    return found;
  };

  const ask = async (reference: string, { uin, loginId }: { uin: string; loginId: string }, issuer: string) =>
    shares.request({
      reference,
      uin,
      individualId: loginId,
      issuer,
      credentialType: 'vercred',
      attributes: ['fullName', ...addressParts, 'photo'],
      formats: {},
      masked: [],
    });

  /**
   * @param alongside what is to exist if and only if the payment is noted
   * @returns what the card can be followed by; undefined when it was not paid for, or another card was bought with it
   * @throws {ConnectorUnavailable} when that cannot be told: the order waits
   */
  const paid = async (eventId: string, transactionId: string, individualId: string, alongside?: (trx: Executor) => Promise<void>) => {
    const before = await trackingOf(db, eventId);
    if (before !== undefined || !payments || !paymentNumber.test(transactionId)) return before;
    const { state, trackingId = random.uuid() } = await payments.find({ transactionId, individualId });
    if (state !== 'paid') return undefined;
    return db.transaction().execute(async (trx) => {
      const claimed = await claim(trx, eventId, transactionId, trackingId);
      if (claimed !== undefined) await alongside?.(trx);
      return claimed;
    });
  };

  eventLog.action<Order>('ORDER_PHYSICAL_CARD', async ({ id, uin, loginId, details: { issuer, paidBy, consent } }): Promise<EventOutcome> => {
    const failed = (statusCode: string, code: string, text: string): EventOutcome => ({
      statusCode,
      fields: { status_comment: code },
      answer: { refusal: { code, text } },
      message: { kind: 'failure' },
    });
    if (consent !== undefined && consent.toUpperCase() !== 'ACCEPTED') return failed('FAILED', 'RES-SER-461', 'The consent is missing');
    if (paidBy === undefined) return { statusCode: 'NEW', answer: { response: {} }, message: { kind: 'request-received' } };
    const trackingId = await paid(id, paidBy, loginId);
    if (trackingId === undefined) return failed('PAYMENT_FAILED', 'RES-SER-402', 'The card was not paid for');
    const { requestId } = await ask(id, { uin, loginId }, issuer);
    return {
      statusCode: 'PAYMENT_CONFIRMED',
      fields: { credential_request_id: requestId, tracking_id: trackingId },
      answer: { response: { id: loginId, requestId } },
      message: { kind: 'in-progress' },
      jobs: [lookAt(id)],
    };
  });

  const run = (resident: Resident, order: Order, name: string): Promise<Settled> =>
    eventLog.run<Order>({
      type: 'ORDER_PHYSICAL_CARD',
      resident,
      prepare: async () => ({
        details: order,
        fields: { requested_entity_id: order.issuer, requested_entity_name: name, requested_entity_type: PARTNER_TYPE },
      }),
    });

  const rowOf = (eventId: string) => db.selectFrom('resident_transaction').selectAll().where('event_id', '=', eventId).executeTakeFirst();

  const isWaiting = async ({ tokenId }: Resident, eventId: string) => {
    const row = await rowOf(eventId);
    const fits = row?.token_id === tokenId && row.request_type_code === 'ORDER_PHYSICAL_CARD' && row.status_code === 'NEW';
    return fits ? { issuer: row.requested_entity_id ?? '' } : undefined;
  };

  const ownOf = async ({ uin, name }: Resident) => {
    const { attributes } = (await identity.byUin(uin)) ?? {};
    return {
      name: textOf(attributes?.fullName, '') ?? name ?? '',
      address: addressParts.flatMap((part) => textOf(attributes?.[part], '') ?? []).join(', '),
    };
  };

  /** Name and address go to the partner's page where its address leaves room for them; nothing of a resident goes to another. */
  const filledIn = async (orderUrl: string, resident: Resident) => {
    const own = await ownOf(resident);
    const url = new URL(orderUrl);
    for (const [room, value] of [
      ['residentName', own.name],
      ['residentDefaultFullAddress', own.address],
    ] as const) {
      if (url.searchParams.get(room) === '') url.searchParams.set(room, value);
    }
    return url.href;
  };

  /** @throws {ServiceError} `RES-SER-418` for the ID of someone else: no name of it is listed for this operation */
  const refuseOthers = async ({ uin }: Resident, individualId: string | undefined) => {
    if (!individualId || individualId === uin) return;
    if ((await vids.find(individualId))?.uin !== uin) throw new ServiceError('RES-SER-418');
  };

  const wake = () => (['event-message', 'audit'] as const).forEach((queue) => jobs.wake(queue));

  /** Sets an order failed. @returns what the card is followed by, of one that is paid all the same */
  const fail = async (eventId: string) => {
    const trackingId = await db.transaction().execute(async (trx) => {
      const before = await trackingInTurn(trx, eventId);
      if (before === undefined) await events.advance(trx, eventId, ['NEW'], { statusCode: 'PAYMENT_FAILED', message: { kind: 'failure' } });
      return before;
    });
    wake();
    return trackingId;
  };

  /** Orders the card of a paid order, once. @returns what it is followed by; undefined when the order has failed */
  const goOn = async (eventId: string, holder: { uin: string; loginId: string }, issuer: string, trackingId: string) => {
    const { requestId } = await ask(eventId, holder, issuer);
    const fields = { credential_request_id: requestId, tracking_id: trackingId };
    const moved = await db.transaction().execute(async (trx) => {
      if (!(await events.advance(trx, eventId, ['NEW'], { statusCode: 'PAYMENT_CONFIRMED', fields, message: { kind: 'in-progress' } }))) return false;
      const { queue, data, afterSeconds } = lookAt(eventId);
      await jobs.send(trx, queue, data, { afterSeconds });
      return true;
    });
    if (!moved) {
      const row = await rowOf(eventId);
      return row?.status_code === 'PAYMENT_FAILED' ? undefined : (row?.tracking_id ?? undefined);
    }
    wake();
    return trackingId;
  };

  // A crash, or a system that is down, may come between a payment and its card; its resident may never come back.
  jobs.handle('card-paid', async ({ eventId }) => {
    const row = await rowOf(eventId);
    const trackingId = await trackingOf(db, eventId);
    if (row?.status_code !== 'NEW' || trackingId === undefined) return;
    const loginId = (await events.individualIdOf(row)) ?? '';
    const uin = (await vids.find(loginId))?.uin ?? loginId;
    await goOn(eventId, { uin, loginId }, row.requested_entity_id ?? '', trackingId);
  });

  return {
    /** @returns where the resident goes to pay. @throws {ServiceError} `RES-SER-481`, `RES-SER-482` when there is no page to do so, or nothing to do it with */
    async begin(resident: Resident, partnerId: string) {
      const { name, orderUrl } = await partnerOf(partnerId);
      if (!payments) throw new ServiceError('RES-SER-482', NO_PAYMENTS);
      if (!orderUrl) throw new ServiceError('RES-SER-482');
      const { eventId } = await run(resident, { issuer: partnerId }, name);
      return { eventId, address: withQuery(await filledIn(orderUrl, resident), 'eventId', eventId) };
    },

    /**
     * Back from the partner's page. @returns where the resident goes on
     * @throws {BadReturnAddress} @throws {ServiceError} `RES-SER-402` for an order that does not wait for its payment, or cannot be paid for
     */
    async finish(resident: Resident, { redirectUrl = '', eventId = '', paymentTransactionId = '', residentFullAddress = '', ...back }: Returned) {
      const target = addressIn(redirectUrl, allowedUrls);
      const order = await isWaiting(resident, eventId);
      if (!order) throw new ServiceError('RES-SER-402', 'No order that waits for its payment');
      if (!payments && (await trackingOf(db, eventId)) === undefined) throw new ServiceError('RES-SER-402', NO_PAYMENTS);
      const toldPayment = back.error_code ? '' : paymentTransactionId;
      const lookAfter = (trx: Executor) => jobs.send(trx, 'card-paid', { eventId }, { afterSeconds: LOOK_AFTER_SECONDS });
      const payment = (await paid(eventId, toldPayment, resident.loginId, lookAfter)) ?? (await fail(eventId));
      const trackingId = payment === undefined ? undefined : await goOn(eventId, resident, order.issuer, payment);
      if (trackingId === undefined) {
        const code = (back.error_code ?? 'RES-SER-402').slice(0, 64);
        return withQuery(withQuery(target, 'error_code', code), 'error_message', (back.error_message ?? 'The card was not paid for').slice(0, 200));
      }
      const said = { trackingId, paymentTransactionId, residentFullAddress: residentFullAddress || (await ownOf(resident)).address, eventId };
      return Object.entries(said).reduce((url, [name, value]) => withQuery(url, name, value), target);
    },

    /** @throws {ServiceError} `RES-SER-418`, `RES-SER-481`; by `responseOf` `RES-SER-461`, `RES-SER-402` */
    async send(resident: Resident, { individualId, issuer, transactionId, consent }: Sent) {
      await refuseOthers(resident, individualId);
      const { name } = await partnerOf(issuer);
      if (!payments) throw new ServiceError('RES-SER-402', NO_PAYMENTS);
      return run(resident, { issuer, paidBy: transactionId, consent }, name);
    },
  };
}

export type PhysicalCardService = ReturnType<typeof physicalCardService>;

function addressIn(encoded: string, allowed: readonly string[]) {
  try {
    return returnAddress(encoded, allowed);
  } catch (cause) {
    throw new BadReturnAddress('Invalid redirect URL', { cause });
  }
}
