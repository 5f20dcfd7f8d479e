import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';

const dist = join(import.meta.dirname, '../dist/server.js');
const preload = join(import.meta.dirname, 'kill-at-statement.mjs');
const READY_MS = 60_000;

export interface Mail {
  kind: 'mail' | 'sms';
  subject: string;
  text: string;
  code?: string;
}

/** One server as `npm start` runs it, that can be killed and started again on the same folder and ports. */
export class ServerProcess {
  private child: ChildProcess | undefined;
  private said = '';

  constructor(readonly env: Record<string, string>) {}

  get api() {
    return `http://127.0.0.1:${this.env['PORT']}`;
  }

  get inbox() {
    return `http://localhost:${this.env['INBOX_PORT']}`;
  }

  /** What its inbox holds, text messages too: the newest 500. */
  async mails(to = ''): Promise<Mail[]> {
    return (await (await fetch(`${this.inbox}/api/messages?to=${encodeURIComponent(to)}`)).json()) as Mail[];
  }

  /** Has ended and was not started again. */
  get dead() {
    return !this.child || this.child.exitCode !== null || this.child.signalCode !== null;
  }

  async start() {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '--import', preload, dist], {
      env: { ...process.env, LOG_LEVEL: 'error', ...this.env },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.child = child;
    this.said = '';
    child.stderr?.on('data', (text: Buffer) => (this.said = (this.said + text.toString()).slice(-4000)));
    await this.ready();
  }

  /** Lets it die before its n-th statement from now on. */
  killAfter(statements: number) {
    this.child?.send({ killAfter: statements }, () => {}); // it may be dead already
  }

  /** It shall not die after all. */
  spare() {
    this.killAfter(Number.MAX_SAFE_INTEGER);
  }

  async kill(signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL') {
    if (this.dead) return;
    this.child?.kill(signal);
    await this.ended();
  }

  async ended() {
    if (!this.dead) await once(this.child!, 'exit');
  }

  private async ready() {
    for (const end = Date.now() + READY_MS; Date.now() < end;) {
      if (this.dead) throw new Error(`The server did not start again:\n${this.said}`);
      const answer = await fetch(`${this.api}/health/ready`).catch(() => undefined);
      if (answer?.ok) return;
      await pause(20);
    }
    throw new Error(`The server is not ready after ${READY_MS} ms:\n${this.said}`);
  }
}

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
