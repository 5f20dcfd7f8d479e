const voices = () => globalThis.speechSynthesis?.getVoices() ?? [];

/** Whether this device can speak a language. Some browsers know only a moment after the page came. */
export const hasVoice = (tag: string): boolean => voices().some(({ lang }) => lang.replace('_', '-').toLowerCase().split('-')[0] === tag);

/** Tells when the voices have come, or others are there. @returns stops telling */
export function onVoices(listener: () => void): () => void {
  globalThis.speechSynthesis?.addEventListener('voiceschanged', listener);
  return () => globalThis.speechSynthesis?.removeEventListener('voiceschanged', listener);
}
