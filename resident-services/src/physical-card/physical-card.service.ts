import type { Kysely } from 'kysely';
import { returnAddress, withQuery } from '../browser-login/return-address.js';
import type { Clock } from '../clock.js';
import { textOf } from '../connectors/identity/attributes.js';
import type { IdentityRepository } from '../connectors/identity/identity.js';
import type { ShareRequests } from '../connectors/credential/shares.js';
import type { KeyManager } from '../connectors/keymanager/keymanager.js';
import type { PartnerManagement } from '../connectors/partner/partner.js';
import type { Payments } from '../connectors/payment/payment.js';
import type { EventLog, Settled } from '../events/event-log.js';
import type { EventOutcome } from '../events/event.js';
import type { EventStore } from '../events/event-store.js';
import { addressParts } from '../identity-info/ui-schema.js';
import type { Jobs } from '../jobs/jobs.js';
import type { Random } from '../random.js';
import { ServiceError } from '../service-error.js';
import type { Resident } from '../session/resident.js';
import type { Database } from '../store/database.js';
import { cardPayments } from './card-payments.store.js';

interface Needs {
  db: Kysely<Database>;
  keymanager: KeyManager;
  partners: PartnerManagement;
  /** Without one nobody can pay, so no card is ordered. */
  payments: Payments | undefined;
  shares: ShareRequests;
  identity: IdentityRepository;
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

const PARTNER_TYPE = 'Print_Partner';
const NO_PAYMENTS = 'Cards cannot be paid for here: no payment system is set';

/** How a payment system numbers its payments is for it to say. */
const paymentForm = /^[\x21-\x7e]{1,128}$/;

/** The address that a print partner leads back to is none that we go to. */
export class BadReturnAddress extends Error {
  override readonly name = 'BadReturnAddress';
}

/** A card on paper: ordered and paid for at a print partner. */
export function physicalCardService({ db, keymanager, partners, payments, shares, identity, eventLog, events, jobs, clock, random, allowedUrls }: Needs) {
  const { claim } = cardPayments({ db, keymanager, clock });

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
   * @returns what the card can be followed by; undefined when it was not paid for, or another card was bought with it
   * @throws {ConnectorUnavailable} when that cannot be told: the order waits
   */
  const paid = async (eventId: string, transactionId: string, individualId: string) => {
    if (!payments || !paymentForm.test(transactionId)) return undefined;
    const { state, trackingId = random.uuid() } = await payments.find({ transactionId, individualId });
    return state === 'paid' && (await claim(eventId, transactionId)) ? trackingId : undefined;
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

  const isWaiting = async ({ tokenId }: Resident, eventId: string) => {
    const row = await db
      .selectFrom('resident_transaction')
      .select(['token_id', 'requested_entity_id', 'status_code', 'request_type_code'])
      .where('event_id', '=', eventId)
      .executeTakeFirst();
    const fits = row?.token_id === tokenId && row.request_type_code === 'ORDER_PHYSICAL_CARD' && row.status_code === 'NEW';
    return fits ? { issuer: row.requested_entity_id ?? '' } : undefined;
  };

  const move = async (
    eventId: string,
    statusCode: 'PAYMENT_CONFIRMED' | 'PAYMENT_FAILED',
    fields: { credential_request_id?: string; tracking_id?: string },
  ) => {
    const kind = statusCode === 'PAYMENT_FAILED' ? 'failure' : 'in-progress';
    await db.transaction().execute((trx) => events.advance(trx, eventId, ['NEW'], { statusCode, fields, message: { kind } }));
    for (const queue of ['event-message', 'audit'] as const) jobs.wake(queue);
  };

  return {
    /** @returns where the resident goes to pay. @throws {ServiceError} `RES-SER-481`, `RES-SER-482` when there is no page to do so, or nothing to do it with */
    async begin(resident: Resident, partnerId: string) {
      const { name, orderUrl } = await partnerOf(partnerId);
      if (!payments) throw new ServiceError('RES-SER-482', NO_PAYMENTS);
      if (!orderUrl) throw new ServiceError('RES-SER-482');
      const { eventId } = await run(resident, { issuer: partnerId }, name);
      return { eventId, address: withQuery(orderUrl, 'eventId', eventId) };
    },

    /**
     * Back from the partner's page. @returns where the resident goes on
     * @throws {BadReturnAddress} @throws {ServiceError} `RES-SER-402` for an order that does not wait for its payment, or cannot be paid for
     */
    async finish(resident: Resident, { redirectUrl = '', eventId = '', paymentTransactionId = '', residentFullAddress = '', ...back }: Returned) {
      const target = addressIn(redirectUrl, allowedUrls);
      const order = await isWaiting(resident, eventId);
      if (!order) throw new ServiceError('RES-SER-402', 'No order that waits for its payment');
      if (!payments) throw new ServiceError('RES-SER-402', NO_PAYMENTS);
      const trackingId = back.error_code ? undefined : await paid(eventId, paymentTransactionId, resident.loginId);
      if (trackingId === undefined) {
        await move(eventId, 'PAYMENT_FAILED', {});
        const code = (back.error_code ?? 'RES-SER-402').slice(0, 64);
        return withQuery(withQuery(target, 'error_code', code), 'error_message', (back.error_message ?? 'The card was not paid for').slice(0, 200));
      }
      const { requestId } = await ask(eventId, resident, order.issuer);
      await move(eventId, 'PAYMENT_CONFIRMED', { credential_request_id: requestId, tracking_id: trackingId });
      const record = await identity.byUin(resident.uin);
      const address = residentFullAddress || addressParts.flatMap((part) => textOf(record?.attributes[part], '') ?? []).join(', ');
      const said = { trackingId, paymentTransactionId, residentFullAddress: address, eventId };
      return Object.entries(said).reduce((url, [name, value]) => withQuery(url, name, value), target);
    },

    /** @throws {ServiceError} `RES-SER-481`; by `responseOf` `RES-SER-461`, `RES-SER-402` */
    async send(resident: Resident, { issuer, transactionId, consent }: { issuer: string; transactionId: string; consent: string }) {
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
