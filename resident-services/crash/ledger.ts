import type { Answer } from './client.js';

export type Kind = 'create' | 'revoke' | 'card' | 'download' | 'pin' | 'unpin';

/** One thing that a resident wanted, however often it was asked for. */
export interface Wish {
  kind: Kind;
  key: string;
  /** The VID to revoke or to make a card of, or the event to download or to pin. */
  target?: string;
  vidType?: string;
  /** How it ended, as the resident saw it. */
  outcome: 'acknowledged' | 'refused' | 'unknown';
  eventId?: string;
  /** The VID that was made. */
  vid?: string;
  refusal?: string;
  asked: number;
  /** The server answered another question after it. */
  followed?: boolean;
  /** When it was first asked for, in milliseconds. */
  at: number;
}

export interface Findings {
  figures: Record<string, number>;
  /** What was lost, done twice or left behind, one sentence each. */
  faults: string[];
}

/** What a resident was told of all wishes, and every answer that says two different things. */
export class Ledger {
  readonly wishes: Wish[] = [];
  readonly contradictions: string[] = [];

  add(wish: Pick<Wish, 'kind' | 'key' | 'target' | 'vidType'>): Wish {
    const entry: Wish = { ...wish, outcome: 'unknown', asked: 0, at: Date.now() };
    this.wishes.push(entry);
    return entry;
  }

  /** Writes down an answer; one that was answered before must be answered the same. */
  note(wish: Wish, answer: Answer) {
    wish.asked++;
    if (!answer.known) return;
    const refusal = refusalOf(answer);
    if (refusal && isNoAnswer(refusal)) return;
    const outcome = refusal ? 'refused' : 'acknowledged';
    const vid = answer.body.response?.vid;
    // A refusal without an event has promised nothing: the next answer counts.
    const promised = wish.outcome === 'acknowledged' || wish.eventId !== undefined;
    if (promised && ['create', 'revoke', 'card'].includes(wish.kind)) {
      const same = wish.outcome === outcome && wish.eventId === answer.eventId && wish.vid === vid;
      if (!same)
        this.contradictions.push(`${wish.kind} ${wish.key}: ${wish.outcome} ${wish.eventId} ${wish.vid}, then ${outcome} ${answer.eventId} ${vid} ${refusal}`);
      return;
    }
    Object.assign(wish, { outcome, eventId: answer.eventId, vid, refusal });
  }

  of = (kind: Kind, outcome: Wish['outcome']) => this.wishes.filter((wish) => wish.kind === kind && wish.outcome === outcome);
}

/** It did not come to an end: the resident may ask again under the same key. */
const isNoAnswer = (refusal: string) => refusal === 'RES-SER-412' || refusal.startsWith('HTTP 5');

function refusalOf(answer: Extract<Answer, { known: true }>): string | undefined {
  const code = answer.body.errors?.[0]?.errorCode;
  return code ?? (answer.status >= 400 ? `HTTP ${answer.status}` : undefined);
}
