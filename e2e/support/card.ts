import type { Page } from '@playwright/test';

/** Orders the card of the first VID of who is signed in on this page. @returns the event ID */
export const orderCard = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const { csrf } = (await (await fetch('/portal/v1/session/state')).json()) as { csrf: string };
    const { response } = (await (await fetch('/resident/v1/vids')).json()) as { response: { vid: string }[] };
    const order = await fetch(`/resident/v1/request-card/vid/${response[0]!.vid}`, { headers: { 'x-xsrf-token': csrf } });
    const eventId = order.headers.get('eventid');
    if (!eventId) throw new Error(`the card was not ordered: ${await order.text()}`);
    return eventId;
  });

/** When an event last changed, by the server's clock, which is this machine's. */
export const changedAt = (page: Page, eventId: string): Promise<number> =>
  page.evaluate(async (id) => {
    const answer = await fetch(`/resident/v1/events/${id}?langCode=eng`);
    return Date.parse(((await answer.json()) as { response: { timeStampUtc: string } }).response.timeStampUtc);
  }, eventId);

/** How an event stands: SUCCESS, IN_PROGRESS, FAILED or CANCELED. */
export const statusOf = (page: Page, eventId: string): Promise<string> =>
  page.evaluate(async (id) => {
    const answer = await fetch(`/resident/v1/events/${id}?langCode=eng`);
    return ((await answer.json()) as { response: { eventStatusCode: string } }).response.eventStatusCode;
  }, eventId);
