import type { Clock } from '../clock.js';
import { makeUin } from '../numbers/numbers.js';
import { finished } from '../seed/applications.js';
import type { System } from '../system.js';
import { type Attributes, checked, madeUp } from './attributes.js';
import { SandboxRefused } from './refused.js';

interface Given {
  email?: string | null;
  phone?: string | null;
  identity?: Attributes;
}

/** People who come into the country without a registration centre. */
export function people({ system, clock }: { system: System; clock: Clock }) {
  const { identity, applications, vids, random } = system;

  const freeUin = async (): Promise<string> => {
    const uin = makeUin(random);
    return (await identity.byUin(uin)) ? freeUin() : uin;
  };

  const attributesOf = ({ email, phone, identity: given = {} }: Given): Attributes => {
    const contacts = Object.fromEntries(Object.entries({ email, phone }).filter(([, value]) => value !== undefined));
    const all = Object.entries({ ...madeUp(random), ...given, ...contacts }).filter(([, value]) => value !== null);
    return checked(Object.fromEntries(all) as Attributes);
  };

  /** An application, how far it has come, and whose it is by now. */
  const state = async (aid: string, stage: string) => ({ aid, stage, uin: await applications.uinOf(aid) });

  const advance = async (aid: string, ends?: 'REJECTED' | 'FAILED') => {
    const [last] = await applications.steps(aid);
    if (!last) throw new SandboxRefused(404, 'Nobody applied under this number');
    const stage = await applications.advance(aid, ends);
    if (stage === undefined) throw new SandboxRefused(409, 'It is at its end, or it belongs to the sample country and stays as it is');
    return state(aid, stage);
  };

  return {
    async makeResident(given: Given) {
      const attributes = attributesOf(given);
      const [uin, aid] = [await freeUin(), await applications.nextAid()];
      await identity.add({ uin, status: 'ACTIVATED', attributes });
      await applications.add({ aid, uin, steps: finished(0, clock()).steps });
      const { vid } = await vids.create({ uin, vidType: 'Perpetual', requestId: `sandbox-${random.uuid()}` });
      return { uin, aid, vids: [{ vid, vidType: 'Perpetual' }] };
    },

    async makeApplication({ stage, identity: given }: { stage: string; identity?: Attributes }) {
      const attributes = attributesOf({ identity: given });
      const aid = await applications.nextAid();
      await applications.enrol({ aid, uin: await freeUin(), attributes });
      let at = { aid, stage: 'PACKET_RECEIVER' as string, uin: undefined as string | undefined };
      while (at.stage !== stage) at = await advance(aid);
      return at;
    },

    advance,
  };
}
