const REMEMBERED = 5_000;

/** Does what has a key once; what failed may be done again. */
export function onceByKey() {
  const done = new Set<string>();
  return async (key: string, work: () => Promise<void>) => {
    if (done.has(key)) return;
    done.add(key);
    if (done.size > REMEMBERED) done.delete(done.values().next().value ?? '');
    try {
      await work();
    } catch (error) {
      done.delete(key);
      throw error;
    }
  };
}
