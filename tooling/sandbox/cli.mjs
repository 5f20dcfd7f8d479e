#!/usr/bin/env node
// npm run sandbox -- VERB …: asks the sandbox of a service that runs on this machine, and prints its answer.
import { requestOf, usage } from './verbs.mjs';

const origin = process.env.SANDBOX_ORIGIN ?? `http://127.0.0.1:${process.env.PORT ?? 8081}`;

try {
  const { method, path, body } = requestOf(process.argv.slice(2));
  const answer = await ask(`${origin}/sandbox/v1${path}`, {
    method,
    ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(saying(text) ?? `${answer.status}: no sandbox at ${origin}; it runs with the embedded e-Signet and never in production`);
  console.log(JSON.stringify(JSON.parse(text), null, 2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function ask(url, options) {
  try {
    return await fetch(url, options);
  } catch (cause) {
    throw new Error(`Nothing answers at ${origin}. Start the portal (npm start), or set PORT to that of the API.\n\n${usage}`, { cause });
  }
}

/** What the sandbox itself says; another server says something else. */
function saying(text) {
  try {
    return JSON.parse(text).message;
  } catch {
    return undefined;
  }
}
