/** The resident took a file out of the list. `result` is what its upload answered, if it was uploaded. */
export class RpFileRemoveEvent extends Event {
  constructor(
    readonly file: File,
    readonly result?: unknown,
  ) {
    super('rp-file-remove', { bubbles: true, composed: true });
  }
}
