/**
 * A part of the dashboard that could not be shown gives back the room that was kept for it: it is as high as what it
 * says. Not where what stands below would move in sight: nothing moves that someone is about to press.
 */
export function giveBackRoom(slot: HTMLElement): void {
  const below = slot.parentElement!.nextElementSibling!;
  // By then the words are there, and nothing is painted yet.
  requestAnimationFrame(() => {
    slot.dataset['room'] = 'given-back';
    if (below.getBoundingClientRect().top < innerHeight) delete slot.dataset['room'];
  });
}
