// Takes the place of shell/src/host/load-remote.ts in the bundle that federation is measured against.
import { mfe as requests } from '../mfe-requests/src/index.ts';
import { mfe as requestsSlots } from '../mfe-requests/src/slots.ts';
import { mfe as vid } from '../mfe-vid/src/index.ts';
import { mfe as vidSlots } from '../mfe-vid/src/slots.ts';

const pages = { 'mfe-vid': vid, 'mfe-requests': requests };
const parts = { 'mfe-vid': vidSlots, 'mfe-requests': requestsSlots };

export const federation = async () => {};

export async function loadRemote(remote, signal, { slots = false } = {}) {
  const module = (slots ? parts : pages)[remote.name];
  await module.define?.();
  return module;
}
