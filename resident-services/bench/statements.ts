import { Worker } from 'node:worker_threads';
import type { PgliteQuestion } from '../src/store/dialect/pglite-client.js';

interface Statement {
  sql: string;
  parameters: readonly unknown[];
}

/** The statements that go to the embedded database while `act` runs. */
export async function statementsOf(act: () => Promise<unknown>): Promise<Statement[]> {
  const seen: Statement[] = [];
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (message: PgliteQuestion, ...rest) {
    if (message.kind === 'query') seen.push({ sql: message.sql, parameters: message.parameters });
    post.call(this, message, ...rest);
  };
  try {
    await act();
  } finally {
    Worker.prototype.postMessage = post;
  }
  return seen;
}
