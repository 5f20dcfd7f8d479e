export type Work = () => Promise<void>;

/**
 * What nobody waits for: it begins when an answer is on its way, so how long it takes tells nothing. What was given
 * together is done one after another, also behind what failed.
 */
export function afterwards(onError: (error: unknown) => void) {
  const going = new Set<Promise<void>>();

  return {
    do(...works: readonly Work[]) {
      const inTurn = async () => {
        for (const work of works) await work().catch(onError);
      };
      const done = new Promise<void>((resolve) => setImmediate(() => void inTurn().finally(resolve)));
      going.add(done);
      void done.finally(() => going.delete(done));
    },

    /** Resolves when nothing of it goes on any more. */
    async idle() {
      while (going.size > 0) await Promise.all(going);
    },
  };
}

export type Afterwards = ReturnType<typeof afterwards>;
