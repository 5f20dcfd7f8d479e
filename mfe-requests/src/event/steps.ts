import { msg } from '@rp/shared-design/i18n';
import { dateOf } from '../history/event-row.js';
import { statusWord } from '../words.js';
import type { EventDetail } from './event-detail.js';

export interface Step {
  label: string;
  state: 'done' | 'now' | 'next' | 'failed';
  time?: Date;
}

/** The way of an event: as the back end tells it, else what follows from its status. */
export function stepsOf(detail: EventDetail): readonly Step[] {
  const told = toldSteps(detail);
  const steps = told.length ? told : guessedSteps(detail);
  return detail.status === 'IN_PROGRESS' ? [...steps, { label: msg('We tell you when it is done', { id: 'requests.step.next' }), state: 'next' }] : steps;
}

function toldSteps({ wire }: EventDetail): readonly Step[] {
  const steps = wire.timeline ?? [];
  return steps.map(({ statusCode, status, text, atUtc }, index) => {
    const last = index === steps.length - 1;
    const label = text || (statusCode === 'NEW' ? received() : statusWord(status));
    return { label, state: last ? stateOf(status) : 'done', time: dateOf(atUtc) };
  });
}

function guessedSteps({ what, at, changed, status, statusText, wire }: EventDetail): readonly Step[] {
  const time = at instanceof Date ? at : undefined;
  // Where an ID was used, nobody asked us for anything: it was over in the moment it happened.
  if (wire.requestTypeCode === 'AUTHENTICATION_REQUEST') return [{ label: what, state: stateOf(status), time: changed ?? time }];
  return [
    { label: received(), state: 'done', time },
    { label: status ? statusWord(status) : statusText, state: stateOf(status), time: changed },
  ];
}

const received = () => msg('We received your request', { id: 'requests.step.received' });

function stateOf(status: EventDetail['status']): Step['state'] {
  if (status === 'FAILED' || status === 'CANCELED') return 'failed';
  return status === 'SUCCESS' ? 'done' : 'now';
}
