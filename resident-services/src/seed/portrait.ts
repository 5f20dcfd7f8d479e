/** How a drawn face looks. Nobody is meant by it. */
export interface Look {
  skin: string;
  hair: string;
  shirt: string;
  backdrop: string;
  style: 'short' | 'long' | 'bun';
  beard?: boolean;
}

const shade = (colour: string, by: number) => {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return `#${parts
    .map((part) =>
      Math.max(0, Math.min(255, Math.round(part * by)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
};

const behind: Record<Look['style'], string> = {
  short: '',
  long: '<path d="M58 96c0-34 18-58 42-58s42 24 42 58c0 30 6 52 10 66H48c4-14 10-36 10-66z"/>',
  bun: '<circle cx="100" cy="37" r="15"/><path d="M62 92c0-32 16-52 38-52s38 20 38 52v14H62z"/>',
};

const fringe: Record<Look['style'], string> = {
  short: '<path d="M63 88c-3-34 14-52 38-52s40 17 37 52c-4-12-9-20-16-25-13 5-36 6-48-1-5 6-9 14-11 26z"/>',
  long: '<path d="M64 94c-2-32 14-52 37-52 22 0 38 20 36 52-6-22-20-32-36-34-8 16-22 26-37 34z"/>',
  bun: '<path d="M64 90c0-30 16-46 36-46s36 16 36 46c-8-18-20-27-36-28-16 1-28 10-36 28z"/>',
};

/** A head and shoulders as a square drawing, 200 units wide. */
export function portrait({ skin, hair, shirt, backdrop, style, beard }: Look): string {
  const dark = shade(skin, 0.84);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="20 14 160 160">
  <defs>
    <radialGradient id="b" cx=".5" cy=".35" r=".8"><stop offset="0" stop-color="#fff"/><stop offset="1" stop-color="${backdrop}"/></radialGradient>
    <linearGradient id="s" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${shade(shirt, 1.18)}"/><stop offset="1" stop-color="${shade(shirt, 0.78)}"/></linearGradient>
    <linearGradient id="f" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="${shade(skin, 1.05)}"/><stop offset=".6" stop-color="${skin}"/><stop offset="1" stop-color="${dark}"/></linearGradient>
  </defs>
  <rect width="200" height="200" fill="url(#b)"/>
  <g fill="${shade(hair, 0.9)}">${behind[style]}</g>
  <path d="M22 204c2-36 22-52 54-58h48c32 6 52 22 54 58z" fill="url(#s)"/>
  <path d="M82 128h36v22c-6 12-30 12-36 0z" fill="${dark}"/>
  <path d="M76 146c8 14 40 14 48 0l8 3c-10 22-54 22-64 0z" fill="${shade(shirt, 0.66)}"/>
  <ellipse cx="64" cy="97" rx="7" ry="11" fill="${dark}"/><ellipse cx="136" cy="97" rx="7" ry="11" fill="${dark}"/>
  <path d="M64 88c0-28 15-44 36-44s36 16 36 44c0 32-16 54-36 54S64 120 64 88z" fill="url(#f)"/>
  ${beard ? `<path d="M65 98c3 6 8 9 13 9 6-8 38-8 44 0 5 0 10-3 13-9 1 30-15 46-35 46S64 128 65 98z" fill="${hair}" opacity=".92"/>` : ''}
  <g fill="${hair}">${fringe[style]}</g>
  <g fill="none" stroke="${shade(hair, 0.8)}" stroke-width="3.2" stroke-linecap="round"><path d="M77 84c4-4 11-4 15-1"/><path d="M108 83c4-3 11-3 15 1"/></g>
  <g fill="#fff"><ellipse cx="85" cy="94" rx="5.6" ry="3.6"/><ellipse cx="115" cy="94" rx="5.6" ry="3.6"/></g>
  <g fill="#2b211c"><circle cx="85.4" cy="94" r="3"/><circle cx="115.4" cy="94" r="3"/></g>
  <g fill="#fff"><circle cx="86.6" cy="92.8" r="1"/><circle cx="116.6" cy="92.8" r="1"/></g>
  <path d="M100 96c-1 7-4 11-4 14 1 3 6 3 9 1" fill="none" stroke="${shade(skin, 0.7)}" stroke-width="2.4" stroke-linecap="round"/>
  <path d="M88 121c7 6 17 6 24 0-5 1-8 0-12 1-4-1-7 0-12-1z" fill="#b3635a"/>
  <path d="M88 121c8 8 16 8 24 0" fill="none" stroke="#9b4a42" stroke-width="1.8" stroke-linecap="round"/>
</svg>`;
}
