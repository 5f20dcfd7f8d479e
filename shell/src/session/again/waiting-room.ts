/** Where requests wait that came after the session had ended, until the resident has signed in again or gives up. */
export interface WaitingRoom {
  /** A page is held for the resident to come back to. @returns ends the waiting: with true, each asks once more */
  open(): (again: boolean) => void;
  /** @returns at once with false while no page is held. */
  again(): Promise<boolean>;
}

export function waitingRoom(): WaitingRoom {
  let waiting: Promise<boolean> | undefined;
  return {
    open() {
      let end: (again: boolean) => void = () => {};
      waiting = new Promise<boolean>((resolve) => (end = resolve));
      return (again) => {
        waiting = undefined;
        end(again);
      };
    },
    again: () => waiting ?? Promise.resolve(false),
  };
}
