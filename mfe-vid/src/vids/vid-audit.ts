import type { PortalContext } from '@rp/shared-client';
import type { VidKind } from './vid.js';

type Deed = 'create' | 'revoke' | 'card' | 'reveal';

// MOSIP's ids; it has none for other types of VID.
const ids: Readonly<Record<Exclude<VidKind, 'other'>, Record<Deed, string>>> = {
  perpetual: { create: 'RP-013', revoke: 'RP-014', card: 'RP-015', reveal: 'RP-016' },
  onetimeuse: { create: 'RP-017', revoke: 'RP-018', card: 'RP-019', reveal: 'RP-020' },
  temporary: { create: 'RP-021', revoke: 'RP-022', card: 'RP-023', reveal: 'RP-024' },
};

const names: Readonly<Record<Deed, string>> = { create: 'Create VID', revoke: 'Revoke VID', card: 'Download VID card', reveal: 'Show VID' };

export function recordDeed(context: PortalContext, deed: Deed, kind: VidKind) {
  if (kind === 'other') return;
  context.audit.record({ id: ids[kind][deed], name: names[deed], module: 'Manage my VID', description: `${names[deed]}: ${kind}` });
}
