import type { AuditTrail } from '../connectors/audit/audit.js';
import { ConnectorUnavailable } from '../connectors/connector-error.js';
import type { Jobs } from '../jobs/jobs.js';
import { ServiceError } from '../service-error.js';
import type { EventAction, EventAnswer, EventOrder, EventOutcome, OpenEvent } from './event.js';
import { auditEntryOf } from './event-audit.js';
import type { EventStore } from './event-store.js';
import type { RequestType } from './event-types.js';

interface Needs {
  store: EventStore;
  jobs: Jobs;
  audit: AuditTrail;
}

/** What a client is told, and the number it can follow the event by. */
export interface Settled {
  eventId: string;
  answer: EventAnswer;
}

/**
 * Every action of a resident, in three steps: the event is opened in one transaction, the systems behind us are asked
 * outside any, the event is closed in a second one. What a crash leaves between is finished by a job, or by the client
 * that asks again under its key. Lost: nothing. Twice: nothing.
 */
export function eventLog({ store, jobs, audit }: Needs) {
  const actions = new Map<RequestType, EventAction<never>>();
  const underway = new Map<string, Promise<EventAnswer>>();

  const carryOut = async (event: OpenEvent): Promise<EventAnswer> => {
    const action = actions.get(event.type);
    if (!action) throw new Error(`No action for ${event.type}`);
    const outcome: EventOutcome = await action(event as OpenEvent<never>);
    if (await store.close(event, outcome)) {
      jobs.wake('event-message');
      jobs.wake('audit');
      for (const { queue, afterSeconds } of outcome.jobs ?? []) if (!afterSeconds) jobs.wake(queue);
    }
    return outcome.answer;
  };

  /** Whoever asks for the same event at the same time shares one go at it. */
  const settle = (event: OpenEvent): Promise<EventAnswer> => {
    const going = underway.get(event.id) ?? carryOut(event).finally(() => underway.delete(event.id));
    underway.set(event.id, going);
    return going;
  };

  jobs.handle('reconcile-event', async ({ eventId }) => {
    const event = await store.findOpen(eventId);
    if (event) await settle(event);
  });
  jobs.handle('audit', async ({ entry }) => {
    audit.record(auditEntryOf(entry));
    await audit.flush();
  });

  return {
    /** Says how events of a type are carried out; once, at start. */
    action: <D>(type: RequestType, action: EventAction<D>) => void actions.set(type, action),

    /** @throws {ServiceError} `RES-SER-412` when a system did not answer: the event stays open and will be finished */
    async run<D>(order: EventOrder<D>): Promise<Settled> {
      const before = order.once && (await store.earlier(order.resident.tokenId, order.once));
      const opened = before ?? (await store.open(order, await order.prepare()));
      if (opened.answer) return { eventId: opened.event.id, answer: opened.answer };
      try {
        return { eventId: opened.event.id, answer: await settle(opened.event) };
      } catch (cause) {
        if (cause instanceof ConnectorUnavailable) throw new ServiceError('RES-SER-412', undefined, { status: 400, eventId: opened.event.id, cause });
        throw cause;
      }
    },
  };
}

export type EventLog = ReturnType<typeof eventLog>;

/** @throws {ServiceError} when the event was refused */
export function responseOf({ eventId, answer }: Settled): Record<string, unknown> {
  if ('refusal' in answer) throw new ServiceError(answer.refusal.code, answer.refusal.text, { eventId });
  return answer.response;
}
