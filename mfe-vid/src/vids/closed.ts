import type { RpConfirm } from '@rp/shared-design';

/** Closes a dialog and waits until it has given the focus back: what happens next may take it. */
export async function closed(dialog: RpConfirm) {
  const gone = new Promise((resolve) => dialog.addEventListener('rp-close', resolve, { once: true }));
  dialog.close();
  await gone;
}
