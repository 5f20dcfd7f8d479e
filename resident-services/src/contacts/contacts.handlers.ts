import type { Clock } from '../clock.js';
import { responseOf } from '../events/event-log.js';
import type { Handlers } from '../plugins/handlers.js';
import { invalidInput } from '../service-error.js';
import type { ContactService } from './contacts.service.js';

interface Needs {
  contacts: ContactService;
  /** How far the time of a request may be from ours, in seconds. */
  pastSeconds: number;
  futureSeconds: number;
  clock: Clock;
}

export const contactHandlers = ({ contacts, pastSeconds, futureSeconds, clock }: Needs): Handlers<'sendContactOtp' | 'updateContact'> => ({
  sendContactOtp: ({ resident, body: { request } }) => contacts.sendCode(resident, request.userId, request.transactionId),

  async updateContact({ resident, body: { requesttime, request } }, reply) {
    const late = (clock().getTime() - Date.parse(requesttime)) / 1000;
    if (late > pastSeconds || late < -futureSeconds) throw invalidInput('requesttime');
    const settled = await contacts.change(resident, request);
    reply.header('eventid', settled.eventId);
    responseOf(settled); // a refusal is told with its event
    return { message: 'VALIDATION_SUCCESSFUL', status: 'success' };
  },
});
