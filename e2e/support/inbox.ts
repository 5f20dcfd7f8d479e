import { shared, type Where } from './place.js';

interface Mail {
  subject: string;
  text: string;
}

/** The mails to this address that speak of an event. */
export async function mailsAbout(to: string, eventId: string, { inbox }: Where = shared()): Promise<readonly Mail[]> {
  const response = await fetch(`${inbox}/api/messages?to=${encodeURIComponent(to)}`);
  return ((await response.json()) as Mail[]).filter(({ text }) => text.includes(eventId));
}
