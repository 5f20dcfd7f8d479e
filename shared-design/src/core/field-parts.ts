import { html, nothing } from 'lit';

/** The ids by which a control names its hint and its error, the hint first; nothing when it has neither. */
export const describedBy = (uid: string, hint?: string, error?: string) =>
  [hint && `${uid}-hint`, error && `${uid}-error`].filter(Boolean).join(' ') || nothing;

/** Hint and error of a control, in this order, between its label and itself. */
export const notes = (uid: string, hint?: string, error?: string) => html`
  ${hint ? html`<p class="rp-hint" id="${uid}-hint">${hint}</p>` : nothing}
  ${error ? html`<p class="rp-error" id="${uid}-error"><span>${error}</span></p>` : nothing}
`;

/** The name of a group; as the question of its page it is the page's heading too. */
export const legend = (text: string, question = false) => html`<legend class="rp-label">${question ? html`<h1>${text}</h1>` : text}</legend>`;
