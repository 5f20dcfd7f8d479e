/** How the answers of a run were spread. */
export function figures() {
  const byStatus = new Map<number, number>();
  const byOperation = new Map<string, { asked: number; met: number }>();
  const begun = performance.now();

  return {
    count(operationId: string, status: number, isMet: boolean) {
      byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
      const { asked, met } = byOperation.get(operationId) ?? { asked: 0, met: 0 };
      byOperation.set(operationId, { asked: asked + 1, met: met + Number(isMet) });
    },

    lines() {
      const counts = [...byOperation.values()].map(({ asked }) => asked);
      const met = [...byOperation].filter(([, each]) => each.met > 0);
      const never = [...byOperation].filter(([, each]) => each.met === 0).map(([name]) => name);
      const total = counts.reduce((sum, count) => sum + count, 0);
      const statuses = [...byStatus].sort(([one], [other]) => one - other).map(([status, count]) => `${count} × ${status}`);
      return [
        `${total} requests in ${Math.round((performance.now() - begun) / 1000)} s: ${statuses.join(', ')}`,
        `${byOperation.size} operations, each asked ${Math.min(...counts)} to ${Math.max(...counts)} times; ${met.length} of them did what was asked at least once`,
        ...(never.length > 0 ? [`refused whatever was asked: ${never.join(', ')}`] : []),
      ];
    },
  };
}
