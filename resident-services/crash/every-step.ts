import { randomUUID } from 'node:crypto';
import { pause, type ServerProcess } from './server-process.js';
import type { Traveller } from './traffic.js';

/** A card is made and told of within this, on a slow machine. */
const LONGEST_MS = 30_000;

/** Less would mean that it did not die on the way: so many statements there are until a card was ordered, made and told of. */
const FEWEST_STATEMENTS = 200;

/**
 * Orders cards, one after another: while the n-th is on its way, the server dies before its n-th statement. So it has
 * died between every two steps when one card at last gets through.
 * @param stride dies before each n-th statement only
 * @returns how often it died, and what is wrong with how it ended
 */
export async function killAtEveryStep(
  server: ServerProcess,
  mail: ServerProcess,
  traveller: Traveller,
  stride: number,
): Promise<{ kills: number; faults: string[] }> {
  let kills = 0;
  for (let step = 1; ; step += stride) {
    const vid = await traveller.perpetualVid();
    server.killAfter(step);
    const wish = await traveller.orderCard(vid, randomUUID());
    const isTold = wish.eventId ? told(mail, traveller.client.person.email, wish.eventId) : pause(LONGEST_MS).then(() => false);
    const gotThrough = await Promise.race([server.ended().then(() => false), isTold]);
    if (!server.dead) {
      server.spare();
      const faults: string[] = [];
      if (!gotThrough) faults.push(`the card ${wish.eventId ?? '(not ordered)'} was not told of in ${LONGEST_MS / 1000} s by a server that lives`);
      if (step < FEWEST_STATEMENTS) faults.push(`a card was through before statement ${step}, expected after ${FEWEST_STATEMENTS} at least`);
      return { kills, faults };
    }
    if (++kills % 20 === 0) process.stdout.write(`  ${step} statements\n`);
    await server.start();
  }
}

/** Whether the mail came that the card is ready; asked of the mail server, so that nothing is asked of the one that shall die. */
async function told(mail: ServerProcess, to: string, eventId: string): Promise<boolean> {
  for (const end = Date.now() + LONGEST_MS; Date.now() < end; await pause(100)) {
    const messages = await mail.mails(to);
    if (messages.some(({ subject, text }) => subject === 'Your VID card is ready' && text.includes(eventId))) return true;
  }
  return false;
}
