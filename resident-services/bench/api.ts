// npm run bench:api: what the API costs as it grows. With words, only those parts: npm run bench:api -- history
import { benchCardOrders } from './card-orders.js';
import { benchCards } from './cards.js';
import { benchHistory } from './history.js';
import { conclude } from './report.js';
import { benchStreams } from './streams.js';
import { benchWire } from './wire.js';

const parts: Record<string, () => Promise<void>> = {
  wire: benchWire,
  history: benchHistory,
  streams: benchStreams,
  cards: benchCards,
  orders: benchCardOrders,
};
const wanted = process.argv.slice(2);

for (const [name, bench] of Object.entries(parts)) if (wanted.length === 0 || wanted.includes(name)) await bench();
conclude();
