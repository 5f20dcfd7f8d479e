import { html, type Html } from '../../pages/html.js';
import type { Words } from '../words/words.js';

/** What is wrong, said first and once more at the field. */
export interface FieldError {
  field: string;
  text: string;
}

/** Takes the focus when the page opens, without script. */
export const errorSummary = (words: Words, error: FieldError | undefined) =>
  error &&
  html`<div class="rp-error-summary" role="group" aria-labelledby="problem" tabindex="-1" autofocus>
<h2 id="problem">${words.problem}</h2>
<p><a href="#${error.field}">${error.text}</a></p>
</div>`;

export const errorText = (error: FieldError | undefined) => error && html`<p class="rp-error" id="${error.field}-error"><span>${error.text}</span></p>`;

/** Leaves without signing in; a form of its own, since it is no answer to the question of the page. */
export const cancelForm = (words: Words, base: string): Html =>
  html`<form method="post" action="${base}/cancel"><button class="rp-button rp-button--quiet es-cancel">${words.cancel}</button></form>`;
