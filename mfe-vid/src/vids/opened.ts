import { deepQuery, type RpConfirm, type RpDialog } from '@rp/shared-design';

/**
 * Opens a dialog that asks. It gives the focus to the harmless button; where that is out of sight of the question, as
 * on a phone, the focus begins at the question instead.
 */
export async function opened(dialog: RpConfirm) {
  await customElements.whenDefined('rp-confirm'); // it comes after the first paint
  await dialog.updateComplete; // its buttons have to be there to take the focus
  dialog.show();
  await (deepQuery(dialog.shadowRoot!, 'rp-dialog') as RpDialog).updateComplete;
  const box = deepQuery(dialog.shadowRoot!, 'dialog')!;
  if (!box.scrollTop) return;
  deepQuery(dialog.shadowRoot!, 'h2')!.focus();
  box.scrollTop = 0;
}
