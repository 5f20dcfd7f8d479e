interface Needs<Job> {
  /** How many jobs are done side by side. */
  atOnce: number;
  /** Takes jobs out of the queue, at most so many. */
  fetch: (most: number) => Promise<readonly Job[]>;
  /** Does a job and notes how it ended; never fails. */
  work: (job: Job) => Promise<void>;
  onError: (error: unknown) => void;
}

/** Does the jobs of one queue: some side by side, the next as soon as one has ended, until none waits. */
export function queueWorker<Job extends { id: string }>({ atOnce, fetch, work, onError }: Needs<Job>) {
  const running = new Map<Job, Promise<void>>();
  let looking: Promise<void> | undefined;
  /** Whether there may be a job that was not seen yet. */
  let more = false;
  let stopped = false;

  const begin = (job: Job) => {
    const ended = work(job).finally(() => {
      running.delete(job);
      if (more) look();
    });
    running.set(job, ended);
  };

  const fill = async () => {
    while (more && !stopped && running.size < atOnce) {
      more = false;
      const free = atOnce - running.size;
      const jobs = await fetch(free);
      if (jobs.length === free) more = true;
      jobs.forEach(begin);
    }
  };

  const look = () => {
    looking ??= fill()
      .catch(onError)
      .finally(() => {
        looking = undefined;
        // A job may have ended, or come, after the last look had made up its mind.
        if (more && !stopped && running.size < atOnce) look();
      });
  };

  return {
    /** Something was put into the queue, or may have been. */
    wake() {
      more = true;
      if (!stopped) look();
    },

    /** Resolves when nothing runs and nothing is looked for. */
    async idle() {
      while (looking || running.size > 0) {
        await looking;
        await Promise.all(running.values());
      }
    },

    /** Begins no other job; what runs has so long to end. @returns the jobs that still run */
    async stop(graceMs: number): Promise<readonly Job[]> {
      stopped = true;
      await looking;
      let timer: NodeJS.Timeout | undefined;
      const patience = new Promise((resolve) => (timer = setTimeout(resolve, graceMs)));
      await Promise.race([Promise.all(running.values()), patience]);
      clearTimeout(timer);
      return [...running.keys()];
    },
  };
}

export type QueueWorker = ReturnType<typeof queueWorker>;
