import { html } from 'lit';
import { msg } from '@rp/shared-design/i18n';

/**
 * How to open the PDF of a card: MOSIP's rule, with examples of people who do not exist. The name counts in the language
 * of the card, which need not be that of the page: what is said first has to be true in any alphabet.
 */
export const passwordRule = () => html`
  <div class="rp-stack">
    <p>
      ${msg('The PDF opens with a password: the first four letters of your full name, then the year you were born. We take your name as it stands in our letters to you. Write A to Z as capitals.', { id: 'client.password.rule' })}
    </p>
    <ul>
      <li>${msg(html`Amal Haddad, born in 1990, writes <strong><bdi dir="ltr">AMAL1990</bdi></strong>.`, { id: 'client.password.example' })}</li>
      <li>${msg(html`<bdi>يوسف حداد</bdi>, born in 1990, writes <strong><bdi>يوسف1990</bdi></strong>.`, { id: 'client.password.language' })}</li>
    </ul>
    <rp-details summary=${msg('Short names, and names with a space', { id: 'client.password.short' })}>
      <ul>
        <li>${msg(html`A space counts as a letter: Al Haddad writes <bdi dir="ltr">AL H1990</bdi>.`, { id: 'client.password.space' })}</li>
        <li>
          ${msg(html`A full name of three letters ends with its first one again: Ali writes <bdi dir="ltr">ALIA1990</bdi>.`, { id: 'client.password.three' })}
        </li>
        <li>${msg(html`A full name of two letters is written twice: Li writes <bdi dir="ltr">LILI1990</bdi>.`, { id: 'client.password.two' })}</li>
      </ul>
    </rp-details>
  </div>
`;
