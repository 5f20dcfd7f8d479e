interface Count {
  asked: number;
  met: number;
}

/** How the answers of a run were spread, and what of them the contract does not have. */
export function figures() {
  const byStatus = new Map<number | string, number>();
  const byOperation = new Map<string, Count>();
  const outside = new Map<string, string>();
  const begun = performance.now();
  const unmet = () => [...byOperation].filter(([, { met }]) => met === 0).map(([name]) => name);

  return {
    count(operationId: string, status: number | string, isMet: boolean) {
      byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
      const { asked, met } = byOperation.get(operationId) ?? { asked: 0, met: 0 };
      byOperation.set(operationId, { asked: asked + 1, met: met + Number(isMet) });
    },

    /** A code that the contract does not list; the first request that led to it is kept. */
    noteOutside(code: string, request: string) {
      if (!outside.has(code)) outside.set(code, request);
    },

    unmet,
    outside: () => [...outside].map(([code, request]) => `${code}: ${request}`),

    lines() {
      const counts = [...byOperation.values()].map(({ asked }) => asked);
      const total = counts.reduce((sum, count) => sum + count, 0);
      const statuses = [...byStatus].sort(([one], [other]) => parseInt(String(one)) - parseInt(String(other))).map(([status, count]) => `${count} × ${status}`);
      const did = [...byOperation].sort(([, one], [, other]) => one.met - other.met).map(([name, { asked, met }]) => `${name} ${met} of ${asked}`);
      return [
        `${total} requests in ${Math.round((performance.now() - begun) / 1000)} s: ${statuses.join(', ')}`,
        `${byOperation.size} operations, each asked ${Math.min(...counts)} to ${Math.max(...counts)} times; ${byOperation.size - unmet().length} of them did what was asked at least once`,
        `how often each did: ${did.join(', ')}`,
      ];
    },
  };
}
