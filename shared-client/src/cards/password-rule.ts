import { html } from 'lit';
import { msg } from '@rp/shared-design/i18n';

/** How to open the PDF of a card: MOSIP's rule, with an example of someone who does not exist. */
export const passwordRule = () => html`
  <div class="rp-stack">
    <p>
      ${msg('The PDF opens with a password: the first four letters of your full name in capitals, then the year you were born.', { id: 'client.password.rule' })}
    </p>
    <p>${msg(html`Example: Amal Haddad, born in 1990, writes <strong><bdi dir="ltr">AMAL1990</bdi></strong>.`, { id: 'client.password.example' })}</p>
    <rp-details summary=${msg('Short names, and other alphabets', { id: 'client.password.short' })}>
      <ul>
        <li>
          ${msg(html`Your name counts in the language in which we write to you. In Arabic, <bdi>يوسف حداد</bdi>, born in 1990, writes <bdi>يوسف1990</bdi>.`, { id: 'client.password.language' })}
        </li>
        <li>${msg(html`A space counts as a letter: Al Haddad writes <bdi dir="ltr">AL H1990</bdi>.`, { id: 'client.password.space' })}</li>
        <li>
          ${msg(html`A full name of three letters ends with its first one again: Ali writes <bdi dir="ltr">ALIA1990</bdi>.`, { id: 'client.password.three' })}
        </li>
        <li>${msg(html`A full name of two letters is written twice: Li writes <bdi dir="ltr">LILI1990</bdi>.`, { id: 'client.password.two' })}</li>
      </ul>
    </rp-details>
  </div>
`;
