import type { Refusal } from './limits.js';

/** What a host does with a chosen file: it sends it, and tells how much is there, from 0 to 1. */
export type Upload = (file: File, options: { signal: AbortSignal; onProgress: (share: number) => void }) => Promise<unknown>;

/** A file that was chosen, and how it stands. */
export interface UploadItem {
  readonly id: number;
  readonly file: File;
  readonly state: 'waiting' | 'sending' | 'done' | 'failed' | 'refused';
  /** How much was sent, from 0 to 1. */
  readonly share: number;
  readonly refusal?: Refusal;
  /** Why it was not uploaded, as thrown. */
  readonly error?: unknown;
  /** What its upload answered. */
  readonly result?: unknown;
}
