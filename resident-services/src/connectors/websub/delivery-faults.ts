export const faults = ['lose', 'repeat', 'delay'] as const;
export type Fault = (typeof faults)[number];

interface Delivery {
  copies: number;
  afterSeconds?: number;
}

/** What goes wrong with the next messages of the embedded hub, in the order in which it was asked for. */
export function deliveryFaults() {
  const waiting: Delivery[] = [];
  return {
    /** @returns how many messages will be disturbed */
    add(fault: Fault, { times, seconds }: { times: number; seconds: number }) {
      const delivery = fault === 'lose' ? { copies: 0 } : fault === 'repeat' ? { copies: 2 } : { copies: 1, afterSeconds: seconds };
      waiting.push(...Array.from({ length: times }, () => delivery));
      return waiting.length;
    },
    next: (): Delivery | undefined => waiting.shift(),
    clear: () => void waiting.splice(0),
  };
}

export type DeliveryFaults = ReturnType<typeof deliveryFaults>;
