/** One event of a stream. */
export interface StreamEvent {
  id?: string;
  event?: string;
  data: Record<string, unknown>;
}

/** A client of server-sent events that reads when asked. */
export async function eventStream(url: string, headers: Record<string, string> = {}) {
  const gone = new AbortController();
  const answer = await fetch(url, { headers, signal: gone.signal });
  const parts = answer.body!.pipeThrough(new TextDecoderStream())[Symbol.asyncIterator]() as AsyncIterator<string>;
  let text = '';

  /** @returns undefined when the stream has ended */
  const block = async (): Promise<string | undefined> => {
    for (;;) {
      const end = text.indexOf('\n\n');
      if (end >= 0) {
        const found = text.slice(0, end);
        text = text.slice(end + 2);
        return found;
      }
      const { value, done } = await parts.next();
      if (done) return undefined;
      text += value;
    }
  };

  const next = async (): Promise<StreamEvent | undefined> => {
    for (;;) {
      const lines = (await block())?.split('\n');
      if (!lines) return undefined;
      const fields = Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]));
      if (fields['event']) return { id: fields['id'], event: fields['event'], data: JSON.parse(fields['data'] ?? '{}') as Record<string, unknown> };
    }
  };

  return {
    status: answer.status,
    headers: answer.headers,
    /** The next lines, heartbeats included. */
    block,
    next,
    /** The next event of that name. */
    async one(event: string) {
      for (;;) {
        const found = await next();
        if (!found || found.event === event) return found;
      }
    },
    close: () => gone.abort(),
  };
}
