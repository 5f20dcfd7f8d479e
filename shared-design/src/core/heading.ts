import { html, nothing } from 'lit';

/** A heading whose level the host chooses, so that the outline of its page has no gaps. */
export const heading = (text: string | undefined, level: number, id?: string) =>
  text ? html`<div class="heading" id=${id ?? nothing} role="heading" aria-level=${level}>${text}</div>` : nothing;
