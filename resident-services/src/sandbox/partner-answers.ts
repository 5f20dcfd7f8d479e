import { atWork, printRoad, shareRoad, stepsBefore } from '../connectors/credential/order-road.js';
import type { PartnerDesk } from '../connectors/credential/shares.js';
import type { PartnerManagement } from '../connectors/partner/partner.js';
import { SandboxRefused } from './refused.js';

interface Wanted {
  eventId?: string;
  requestId?: string;
  status?: string;
}

/** Partners that do what they were asked for when a trial says so. They tell it through the hub, as any partner does. */
export function partnerAnswers({ partners, shares }: { partners: PartnerManagement; shares: PartnerDesk }) {
  const orderFor = async (partnerId: string, { eventId, requestId }: Wanted) => {
    const orders = await shares.ordersOf(partnerId);
    if (!eventId && !requestId) return orders.find(({ statusCode }) => atWork.includes(statusCode));
    return orders.find(({ requestId: id, order }) => id === requestId || order.reference === eventId);
  };

  return async (partnerId: string, wanted: Wanted) => {
    const partner = (await partners.partners()).find(({ id }) => id === partnerId);
    if (!partner) throw new SandboxRefused(404, 'There is no such partner');
    const kept = await orderFor(partnerId, wanted);
    if (!kept) throw new SandboxRefused(404, 'Nothing waits for an answer of this partner');

    const road = partner.type === 'Print_Partner' ? printRoad : shareRoad;
    const { statusCode: now, order, requestId } = kept;
    const told = road === printRoad ? road.steps.slice(2) : [];
    const status = wanted.status ?? [...told, ...road.ends].find((each) => stepsBefore(road, each)?.includes(now)) ?? road.ends[0];
    if (status !== now && !stepsBefore(road, status)?.includes(now)) throw new SandboxRefused(409, `An order that is ${now} does not become ${status}`);
    await shares.answer(kept, status);
    return { requestId, ...(/^\d{16}$/.test(order.reference) && { eventId: order.reference }), status };
  };
}
