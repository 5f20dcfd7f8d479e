import { randomUUID } from 'node:crypto';
import type { Random } from '../src/random.js';
import type { Client } from './client.js';
import { type Answer } from './client.js';
import { type Kind, Ledger, type Wish } from './ledger.js';
import { pause } from './server-process.js';

/** VIDs of a type that the policy allows at once. */
const MOST_OF_A_TYPE = 5;
const kinds: readonly Kind[] = ['create', 'revoke', 'card', 'download', 'pin', 'unpin'];
/** A card is made within this, on a slow machine. */
const CARD_MS = 15_000;
const types = ['Temporary', 'OneTimeUse'] as const;

/** A resident who goes on doing one thing after another, and asks again for what was never answered. */
export class Traveller {
  readonly ledger = new Ledger();
  /** Cards that wait to be fetched. */
  private ready: string[] = [];
  private last: Wish | undefined;
  private active: { vid: string; vidType: string }[] = [];

  constructor(
    readonly client: Client,
    private readonly random: Random,
  ) {}

  /** Looks at what there is, as a page does when it is opened. */
  async look(): Promise<boolean> {
    const vids = await this.client.ask('/vids');
    if (vids.known && Array.isArray(vids.body.response)) this.active = vids.body.response as unknown as { vid: string; vidType: string }[];
    return vids.known;
  }

  async perpetualVid(): Promise<string> {
    await this.look();
    const vid = this.active.find(({ vidType }) => vidType.toLowerCase() === 'perpetual');
    if (!vid) throw new Error(`${this.client.person.email} has no perpetual VID`);
    return vid.vid;
  }

  async orderCard(vid: string, key: string): Promise<Wish> {
    const wish = this.ledger.add({ kind: 'card', key, target: vid });
    await this.ask(wish);
    return wish;
  }

  /** Goes on until the server dies. */
  async travel() {
    if (!(await this.look())) return;
    if (!(await this.askAgain())) return;
    for (;;) if (!(await this.next())) return;
  }

  /** Most of what was never answered is asked for again under its key; some of it is left. @returns whether the server lives */
  async askAgain(all = false): Promise<boolean> {
    for (const wish of this.ledger.wishes.filter(({ outcome, kind }) => outcome === 'unknown' && !['pin', 'unpin'].includes(kind))) {
      if (!all && this.random.integer(0, 10) < 3) continue;
      if (!(await this.ask(wish))) return false;
    }
    const answered = this.ledger.wishes.filter(({ outcome, kind }) => outcome !== 'unknown' && ['create', 'revoke', 'card'].includes(kind));
    const again = answered[this.random.integer(0, Math.max(1, answered.length))]; // a page that was reloaded at the wrong moment
    return again ? this.ask(again) : true;
  }

  /** Half of the time what was done least, so that a short run holds enough of each kind, too. */
  private next(): Promise<boolean> {
    const done = (kind: Kind) => this.ledger.of(kind, 'acknowledged').length;
    const least = [...kinds].sort((one, other) => done(one) - done(other))[0]!;
    return this.act(this.random.integer(0, 2) ? least : kinds[this.random.integer(0, kinds.length)]!);
  }

  /** One thing of each kind, which no kill comes between: what is held against the server after the next one. */
  async oneOfEach() {
    await this.look();
    for (const kind of kinds) {
      if (kind === 'download') await this.waitForCard();
      await this.act(kind);
    }
  }

  private act(kind: Kind): Promise<boolean> {
    const vid = this.active[this.random.integer(0, Math.max(1, this.active.length))];
    switch (kind) {
      case 'create':
        return this.create();
      case 'revoke':
        return this.revoke();
      case 'card':
        return vid ? this.ask(this.ledger.add({ kind, key: randomUUID(), target: vid.vid })) : this.look();
      case 'download':
        return this.download();
      case 'pin':
      case 'unpin':
        return this.pin(kind);
    }
  }

  private async create() {
    const vidType = types[this.random.integer(0, types.length)]!;
    if (this.active.filter((vid) => vid.vidType.toLowerCase() === vidType.toLowerCase()).length >= MOST_OF_A_TYPE) return this.look();
    const wish = this.ledger.add({ kind: 'create', key: randomUUID(), vidType });
    const lives = await this.ask(wish);
    if (wish.vid) this.active.push({ vid: wish.vid, vidType });
    return lives;
  }

  private async revoke() {
    // A perpetual one comes back under another number at once.
    const vid = this.active.find(({ vidType }) => vidType.toLowerCase() !== 'perpetual');
    if (!vid) return this.create();
    this.active = this.active.filter((one) => one !== vid);
    return this.ask(this.ledger.add({ kind: 'revoke', key: randomUUID(), target: vid.vid }));
  }

  /** Looks until a card is ready, which takes longer than most servers live here. */
  private async waitForCard() {
    for (const end = Date.now() + CARD_MS; Date.now() < end; await pause(200)) {
      const page = await this.client.ask('/service-history/eng?serviceType=SERVICE_REQUEST&pageSize=100');
      const rows = page.known ? (page.body.response?.data as { eventId: string; statusCode?: string }[] | undefined) : undefined;
      this.ready = rows?.filter(({ statusCode }) => statusCode === 'CARD_READY_TO_DOWNLOAD').map(({ eventId }) => eventId) ?? [];
      if (this.ready.length) return;
    }
  }

  private async download() {
    const card = this.ready.pop() ?? this.ledger.of('card', 'acknowledged').at(-1)?.eventId;
    return card ? this.ask(this.ledger.add({ kind: 'download', key: randomUUID(), target: card })) : this.create();
  }

  private async pin(kind: 'pin' | 'unpin') {
    const done = this.ledger.of('create', 'acknowledged');
    const event = done[this.random.integer(0, Math.max(1, done.length))]?.eventId;
    return event ? this.ask(this.ledger.add({ kind, key: randomUUID(), target: event })) : this.create();
  }

  private async ask(wish: Wish): Promise<boolean> {
    const answer = await this.send(wish);
    this.ledger.note(wish, answer);
    if (answer.known && this.last && this.last !== wish) this.last.followed = true;
    this.last = wish;
    return answer.known;
  }

  private send({ kind, key, target, vidType }: Wish): Promise<Answer> {
    const envelope = (id: string, request: object) => ({ id, version: '1.0', requesttime: new Date().toISOString(), request });
    switch (kind) {
      case 'create':
        return this.client.ask('/generate-vid', { method: 'POST', key, body: envelope('mosip.resident.vid.generate', { vidType, channels: ['EMAIL'] }) });
      case 'revoke':
        return this.client.ask(`/revoke-vid/${target}`, { method: 'PATCH', key, body: envelope('mosip.resident.vid.revoke', { vidStatus: 'REVOKED' }) });
      case 'card':
        return this.client.ask(`/request-card/vid/${target}`, { key });
      case 'download':
        return this.client.ask(`/download-card/event/${target}`);
      case 'pin':
        return this.client.ask(`/pinned/${target}`, { method: 'POST', key });
      case 'unpin':
        return this.client.ask(`/unpinned/${target}`, { method: 'POST', key });
    }
  }
}
