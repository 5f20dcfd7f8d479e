import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/**
 * Starts resident-services (API, e-Signet, inbox) and the edge, and waits until both answer.
 *
 * @param {{ ports: Record<string, number>, dataDir: string, registryDir: string, env?: Record<string, string>, log?: 'inherit' | 'ignore' }} options
 * @returns {Promise<{ origin: string, esignet: string, inbox: string, api: string, stop(): Promise<void>, ended: Promise<string>, children: import('node:child_process').ChildProcess[] }>}
 */
export async function startPortal({ ports, dataDir, registryDir, env = {}, log = 'inherit' }) {
  mkdirSync(dataDir, { recursive: true });
  const origin = env.PORTAL_ORIGIN ?? `http://localhost:${ports.EDGE_PORT}`;
  const shared = {
    ...process.env,
    ...Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, String(port)])),
    PORTAL_ORIGIN: origin,
    ESIGNET_ORIGIN: process.env.ESIGNET_ORIGIN ?? `http://localhost:${ports.ESIGNET_PORT}`, // follows the port, as the portal's own does
    DATA_DIR: dataDir,
    REGISTRY_DIR: registryDir,
    API_URL: `http://127.0.0.1:${ports.PORT}`,
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
    ...env,
  };
  const start = (name, file) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(root, file)], {
      cwd: root,
      env: shared,
      stdio: ['ignore', log, log],
      detached: true, // Ctrl+C reaches the parent alone, which ends its children in order
    });
    child.label = name;
    return child;
  };
  const children = [start('resident-services', 'resident-services/dist/server.js'), start('edge', 'shell/dist/server.mjs')];
  const ended = Promise.race(
    children.map((child) => new Promise((resolve) => child.once('exit', (code, signal) => resolve(`${child.label} ended (${signal ?? code})`)))),
  );

  let stopping;
  const stop = () =>
    (stopping ??= Promise.all(
      children.map(
        (child) =>
          new Promise((resolve) => {
            if (child.exitCode !== null || child.signalCode !== null) return resolve();
            child.once('exit', resolve);
            child.kill('SIGTERM');
          }),
      ),
    ));

  const ready = Promise.all([answers(`http://127.0.0.1:${ports.PORT}/health/ready`), answers(`http://127.0.0.1:${ports.EDGE_PORT}/health/ready`)]);
  const early = await Promise.race([ready.then(() => undefined), ended]);
  if (early) {
    await stop();
    throw new Error(`${early} before it answered; its own words are above`);
  }
  return {
    origin,
    api: `http://localhost:${ports.PORT}`,
    esignet: `http://localhost:${ports.ESIGNET_PORT}`,
    inbox: `http://localhost:${ports.INBOX_PORT}`,
    stop,
    ended,
    children,
  };
}

async function answers(url, deadlineMs = 60_000) {
  const end = Date.now() + deadlineMs;
  for (;;) {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
      if (response.ok) return;
    } catch (error) {
      if (Date.now() > end) throw new Error(`${url} does not answer`, { cause: error });
    }
    if (Date.now() > end) throw new Error(`${url} is not ready`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
