import { ApiError, type ResidentApi } from '@rp/shared-client';

/** An API whose answer "no longer signed in" is not the last word: after a new sign-in the same is asked once more. */
export function patientApi(api: ResidentApi, again: () => Promise<boolean>): ResidentApi {
  const patiently = async <T>(ask: () => Promise<T>, background = false, signal?: AbortSignal): Promise<T> => {
    try {
      return await ask();
    } catch (error) {
      if (background || !(error instanceof ApiError) || error.status !== 401 || !(await again())) throw error;
      signal?.throwIfAborted(); // the page that asked may be gone by now
      return ask();
    }
  };
  return {
    call: (operation, input, signal) => patiently(() => api.call(operation, input, signal), input?.background, signal),
    file: (operation, input, signal) => patiently(() => api.file(operation, input, signal), input?.background, signal),
  };
}
