// npm start: installs, builds and runs the whole portal on this machine, and says where it is.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureBuild } from './setup/build.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { startPortal } from './setup/portal.mjs';
import { ports as portsOf, requireFreePorts } from './setup/ports.mjs';
import { publishLocal } from './setup/publish-local.mjs';
import { root } from './setup/run.mjs';
import { say, stop } from './setup/say.mjs';

const ports = portsOf();
const dataDir = resolve(process.env.DATA_DIR ?? join(root, '.data'));
const registryDir = resolve(process.env.REGISTRY_DIR ?? join(dataDir, 'registry'));

await requireFreePorts(ports);
await ensureDependencies().catch((error) => stop(`The packages could not be installed: ${error.message}`));
await ensureBuild().catch((error) => stop(`The build failed: ${error.message}`));
await publishLocal(registryDir).catch((error) => stop(error.message));
say('Starting');

const portal = await startPortal({ ports, dataDir, registryDir }).catch((error) => stop(error.message));
const accounts = JSON.parse(readFileSync(join(root, 'resident-services/dist/seed/accounts.json'), 'utf8'));

console.log(`
The Resident Portal runs.

  Portal     ${portal.origin}
  Mail inbox ${portal.inbox}   (the sign-in codes arrive here)
  e-Signet   ${portal.esignet}   API ${portal.api}

Sign in as one of these fictional residents, with the UIN or the VID:

${accounts.map(({ name, uin, vid, about, cardPassword }) => `  ${uin}  ${vid}  ${name}\n  ${about}\n  Cards open with ${cardPassword}\n`).join('\n')}
What to do: open the portal, choose "Sign in", enter a UIN, take the code from the inbox, allow what you like.
Then create and revoke a virtual ID under "My VIDs", see it in "History", and switch to العربية.

Stop with Ctrl+C. Start over with a fresh country: delete ${dataDir}
`);
say('Ready');

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void portal.stop().then(() => process.exit(0)));
const reason = await portal.ended;
await portal.stop();
stop(`${reason}. The portal has stopped.`);
