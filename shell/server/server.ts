import closeWithGrace from 'close-with-grace';
import { readConfig } from './config.js';
import { buildEdge } from './edge.js';

const config = readConfig();
const edge = await buildEdge(config);
closeWithGrace({ delay: 5_000 }, () => edge.close());
await edge.listen({ port: config.port, host: config.host });
