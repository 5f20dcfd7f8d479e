import { randomUUID } from 'node:crypto';
import { pause, type ServerProcess } from './server-process.js';
import type { Traveller } from './traffic.js';

/** A card is made and told of within this, on a slow machine. */
const LONGEST_MS = 30_000;

/**
 * Orders cards, one after another: while the n-th is on its way, the server dies before its n-th statement. So it has
 * died between every two steps when one card at last gets through.
 * @param stride dies before each n-th statement only
 * @returns how often it died
 */
export async function killAtEveryStep(server: ServerProcess, mail: ServerProcess, traveller: Traveller, stride: number): Promise<number> {
  let kills = 0;
  for (let step = 1; ; step += stride) {
    const vid = await traveller.perpetualVid();
    server.killAfter(step);
    const wish = await traveller.orderCard(vid, randomUUID());
    await Promise.race([server.ended(), wish.eventId ? told(mail, traveller.client.person.email, wish.eventId) : pause(LONGEST_MS)]);
    if (!server.dead) {
      server.spare();
      return kills;
    }
    if (++kills % 20 === 0) process.stdout.write(`  ${step} statements\n`);
    await server.start();
  }
}

/** The mail that the card is ready; asked of the mail server, so that nothing is asked of the one that shall die. */
async function told(mail: ServerProcess, to: string, eventId: string) {
  for (const end = Date.now() + LONGEST_MS; Date.now() < end; await pause(100)) {
    const messages = (await (await fetch(`${mail.inbox}/api/messages?to=${encodeURIComponent(to)}`)).json()) as { subject: string; text: string }[];
    if (messages.some(({ subject, text }) => subject === 'Your VID card is ready' && text.includes(eventId))) return;
  }
}
