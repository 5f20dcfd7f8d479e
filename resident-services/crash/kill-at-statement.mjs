// Preloaded into the server under test: when told `{ killAfter: n }`, the process dies before its n-th statement from
// then on. So a run can end between any two steps of a sequence, and at the same place again.
import { Worker } from 'node:worker_threads';

let left = Infinity;
process.on('message', ({ killAfter }) => {
  left = killAfter;
});
process.channel?.unref();

const post = Worker.prototype.postMessage;
Worker.prototype.postMessage = function (message, ...rest) {
  if (message?.kind === 'query' && --left <= 0) process.kill(process.pid, 'SIGKILL');
  return post.call(this, message, ...rest);
};
