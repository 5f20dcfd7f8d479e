import { html } from 'lit';
import { type Example, say } from '../../examples/example.js';

const legend = () => say('When were you born?', 'متى ولدت؟');

export const examples: readonly Example[] = [
  {
    name: 'A day that someone knows',
    render: () => html`
      <rp-date-field legend=${legend()} hint=${say('For example 9 3 1990', 'مثلًا 9 3 1990')} autocomplete="bday" value="1990-03-09"></rp-date-field>
    `,
  },
  {
    name: 'With an error',
    render: () => html`<rp-date-field legend=${legend()} error=${say('Enter your date of birth', 'أدخل تاريخ ميلادك')}></rp-date-field>`,
  },
];
