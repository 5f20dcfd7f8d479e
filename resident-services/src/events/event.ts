import type { Updateable } from 'kysely';
import type { JobOrder } from '../jobs/jobs.js';
import type { Resident } from '../session/resident.js';
import type { Executor } from '../store/store.js';
import type { ResidentTransactionTable } from '../store/tables/events.js';
import type { MessageKind } from '../texts/texts.js';
import type { RequestType } from './event-types.js';
import type { Once } from './idempotency.js';

/** What an action may say about its event. */
export type EventFields = Pick<
  Updateable<ResidentTransactionTable>,
  | 'request_type_code'
  | 'request_trn_id'
  | 'ref_id'
  | 'ref_id_type'
  | 'status_comment'
  | 'attribute_list'
  | 'credential_request_id'
  | 'reference_link'
  | 'aid'
  | 'purpose'
  | 'consent'
  | 'requested_entity_id'
  | 'requested_entity_name'
  | 'requested_entity_type'
  | 'tracking_id'
>;

/** What a resident asks for. */
export interface EventOrder<D = unknown> {
  type: RequestType;
  resident: Resident;
  once?: Once;
  /**
   * Whether it may be done at all, asked only when this is no repetition of an earlier request.
   * @throws {ServiceError} to refuse it; then there is no event
   */
  prepare(): Promise<EventPlan<D>>;
}

export interface EventPlan<D = unknown> {
  /** What carrying it out needs to know; kept, sealed, until the event is closed. */
  details: D;
  fields?: EventFields;
  /** Other partners that each have their own part in it: an event for each, as MOSIP keeps them; only ours is shown. */
  alsoFor?: readonly string[];
  /**
   * What only holds where the event is written: requests sent side by side do not see each other before.
   * @throws {ServiceError} to refuse it; then there is no event
   */
  lastCheck?(trx: Executor): Promise<void>;
}

/** An event that was asked for and is not settled. */
export interface OpenEvent<D = unknown> {
  id: string;
  type: RequestType;
  tokenId: string;
  uin: string;
  /** The ID the resident was signed in with. */
  loginId: string;
  /** Hash of the session that asked, for the audit trail. */
  sessionHash: string;
  openedAt: Date;
  details: D;
}

/** What the client is told in the end. */
export type EventAnswer = { response: Record<string, unknown> } | { refusal: { code: string; text: string } };

/** How an event ended; with `NEW` it goes on, and others tell what becomes of it. */
export interface EventOutcome {
  statusCode: string;
  fields?: EventFields;
  answer: EventAnswer;
  message?: { kind: MessageKind; channels?: readonly string[] };
  /** What is to follow; these jobs exist if and only if the outcome does. */
  jobs?: readonly JobOrder[];
}

/** What has become of an event since its request was answered. */
export interface EventChange {
  statusCode: string;
  fields?: EventFields;
  message?: { kind: MessageKind };
  /** The resident did it, so there is nothing to tell them of. */
  isTheirs?: boolean;
}

/**
 * Carries an event out by asking the systems behind us. It may run again after a crash, so asking twice must do
 * nothing twice. It decides about refusals; what it throws leaves the event open, to be tried again.
 */
export type EventAction<D> = (event: OpenEvent<D>) => Promise<EventOutcome>;
