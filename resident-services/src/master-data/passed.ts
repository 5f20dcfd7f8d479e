import { ConnectorError } from '../connectors/connector-error.js';
import { ServiceError } from '../service-error.js';

/** What master data answers; whatever it refuses, "nothing found" too, is RES-SER-418 with its own words. */
export async function passed<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ConnectorError) throw new ServiceError('RES-SER-418', wordsOf(error));
    throw error;
  }
}

const wordsOf = ({ code, message }: ConnectorError) => message.slice(`${code}: `.length);
