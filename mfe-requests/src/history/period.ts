import type { DatePreset } from '@rp/shared-design';
import type { Filters } from './filters.js';

const dayMs = 86_400_000;

/** A local day as `yyyy-mm-dd`. */
export const dayOf = (date: Date) => [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** Which choice of `rp-date-range` a period is. */
export function presetOf({ from, to }: Pick<Filters, 'from' | 'to'>, today: string): DatePreset {
  if (!from || !to) return 'all';
  if (to !== today) return 'custom';
  const days = String(Math.round((Date.parse(to) - Date.parse(from)) / dayMs));
  return days === '7' || days === '30' || days === '90' ? days : 'custom';
}
