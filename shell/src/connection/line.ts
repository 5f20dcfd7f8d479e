export { registerWorker } from '../offline/register-worker.js';
export { askAgain } from './ask-again.js';
export { ConnectionBar } from './connection-bar.js';
