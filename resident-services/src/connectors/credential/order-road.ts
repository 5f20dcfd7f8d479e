/** What becomes of an order at a partner, in the order in which they tell it. */
export interface OrderRoad {
  steps: readonly string[];
  /** Each is a good end. */
  ends: readonly [string, ...string[]];
}

export const shareRoad: OrderRoad = { steps: ['NEW', 'ISSUED'], ends: ['RECEIVED', 'STORED', 'DATA_SHARED_SUCCESSFULLY'] };

export const printRoad: OrderRoad = { steps: ['NEW', 'PAYMENT_CONFIRMED', 'ISSUED', 'PRINTING', 'IN_TRANSIT'], ends: ['CARD_DELIVERED'] };

export const failures = ['FAILED', 'FAILED_WITH_MAX_RETRIES', 'FAILED_NON_RECOVERABLE', 'REJECTED'];

/** Where an order may come from to a status: from any step before it. @returns undefined when it is none of this road */
export function stepsBefore({ steps, ends }: OrderRoad, status: string): readonly string[] | undefined {
  if (ends.includes(status) || failures.includes(status)) return steps;
  const at = steps.indexOf(status);
  return at > 0 ? steps.slice(0, at) : undefined;
}

/** States in which somebody still works on it. */
export const atWork = [...new Set([...shareRoad.steps, ...printRoad.steps])];
