import { createServer } from 'node:net';
import { stop } from './say.mjs';

/** What listens where; each can be set by its variable. */
export const ports = () => ({
  EDGE_PORT: Number(process.env.EDGE_PORT ?? 8080),
  PORT: Number(process.env.PORT ?? 8081),
  ESIGNET_PORT: Number(process.env.ESIGNET_PORT ?? 8082),
  INBOX_PORT: Number(process.env.INBOX_PORT ?? 8083),
});

const isFree = (port) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

/** Stops with a sentence when something else listens on one of our ports. */
export async function requireFreePorts(wanted) {
  for (const [name, port] of Object.entries(wanted)) {
    const twin = Object.keys(wanted).find((other) => other !== name && wanted[other] === port);
    if (twin) stop(`${name} and ${twin} are both ${port}; each needs a port of its own.`);
    if (!Number.isInteger(port) || port < 1 || port > 65_535) stop(`${name} must be a port number from 1 to 65535.`);
    if (!(await isFree(port)))
      stop(`Port ${port} is taken by another program (perhaps a portal that already runs).\nStop it, or choose another port: ${name}=${port + 1000} npm start`);
  }
}

/** @returns {Promise<number>} a port that is free now */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
