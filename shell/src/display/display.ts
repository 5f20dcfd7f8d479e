import { need } from '@rp/shared-design';

export { readingAids } from '@rp/shared-design/prefs';

/** The script of the panel is fetched when it is first opened. */
export async function openDisplay(): Promise<void> {
  await need('rp-display-settings');
  const settings = document.querySelector('rp-display-settings') ?? document.body.appendChild(document.createElement('rp-display-settings'));
  await settings.show();
}
