export { registerWorker } from '../offline/register-worker.js';
export { ConnectionBar } from './connection-bar.js';
