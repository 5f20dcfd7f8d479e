import type { PortalContext } from '@rp/shared-client';

// MOSIP's ids of what a resident does on these pages.
const deeds = {
  search: { id: 'RP-003', name: 'Search history', module: 'View history' },
  filter: { id: 'RP-004', name: 'Filter history', module: 'View history' },
  pdf: { id: 'RP-005', name: 'Download history', module: 'View history' },
  pin: { id: 'RP-006', name: 'Pin or unpin', module: 'View history' },
  open: { id: 'RP-008', name: 'View details', module: 'View history' },
  filterType: { id: 'RP-009', name: 'Filter by type', module: 'View history' },
  filterStatus: { id: 'RP-010', name: 'Filter by status', module: 'View history' },
  track: { id: 'RP-026', name: 'Track request', module: 'Track service request' },
} as const;

export const recordDeed = (context: PortalContext, deed: keyof typeof deeds) => context.audit.record(deeds[deed]);
