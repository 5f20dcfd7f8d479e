import { Html } from './html.js';

const paths = {
  lock: '<rect x="5" y="10.5" width="14" height="10" rx="2"/><path d="M8 10.5V7.5a4 4 0 0 1 8 0v3M12 14.5v2"/>',
  mail: '<rect x="3" y="5" width="18" height="14" rx="2"/><path d="m3.5 7 8.5 6.5L20.5 7"/>',
  phone: '<rect x="7" y="2.5" width="10" height="19" rx="2"/><path d="M11 18.5h2"/>',
  external: '<path d="M14 4h6v6M20 4l-9 9M18 14v4a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h4"/>',
  globe: '<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c2.6 2.6 3.9 5.6 3.9 9s-1.3 6.4-3.9 9c-2.6-2.6-3.9-5.6-3.9-9S9.4 5.6 12 3Z"/>',
  shield: '<path d="M12 3 5 5.8v5.4c0 4.3 2.8 7.9 7 9.8 4.2-1.9 7-5.5 7-9.8V5.8L12 3Z"/><path d="m9 11.8 2.2 2.2 4-4.2"/>',
  clock: '<circle cx="12" cy="12" r="9"/><path d="M12 7v5.3l3.4 2"/>',
  info: '<rect x="3.5" y="3.5" width="17" height="17" rx="2.5"/><path d="M12 11v5.5M12 7.6v.1"/>',
  pause: '<circle cx="12" cy="12" r="9"/><path d="M10 9v6M14 9v6"/>',
  back: '<path d="M19.5 12h-15M10.5 6l-6 6 6 6"/>',
} as const;

export type IconName = keyof typeof paths;

/** Decorative: the words beside it say the same. */
export const icon = (name: IconName) =>
  new Html(
    `<svg class="icon icon--${name}" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${paths[name]}</svg>`,
  );
