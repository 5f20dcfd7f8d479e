import type { Words } from '../page/html.js';
import type { Article } from './article.html.js';

/** `/help`: what people ask most. */
export const help = ({ msg }: Pick<Words, 'msg'>): Article => ({
  title: msg('Help', { id: 'shell.help.title' }),
  lead: msg('Short answers to what people ask most.', { id: 'shell.help.lead' }),
  sections: [
    {
      heading: msg('What is a UIN, and what is a VID?', { id: 'shell.help.ids' }),
      text: msg(
        'Your UIN is your identity number for life: 10 digits. A VID is a number of 16 digits that stands in for it. Give a VID where you can, and keep your UIN to yourself.',
        {
          id: 'shell.help.ids.text',
        },
      ),
    },
    {
      heading: msg('I do not get a code', { id: 'shell.help.code' }),
      text: msg(
        'Wait a minute, and look into your spam folder. If the address or the phone number on the sign-in page is not yours any more, visit a registration centre.',
        {
          id: 'shell.help.code.text',
        },
      ),
    },
    {
      heading: msg('Where is my request?', { id: 'shell.help.track' }),
      text: msg('Each request has an event ID of 16 digits. You find it in our messages and in your history. Enter it under “Track a request”.', {
        id: 'shell.help.track.text',
      }),
    },
    {
      heading: msg('How do I open my card?', { id: 'shell.help.card' }),
      text: msg('The file asks for a password: the first four letters of your full name in capitals, then the year of your birth.', {
        id: 'shell.help.card.text',
      }),
    },
    {
      heading: msg('A page says that I did not allow something', { id: 'shell.help.allow' }),
      text: msg('When you sign in, you choose what this portal may see and do. Sign in again and allow what the page needs.', { id: 'shell.help.allow.text' }),
    },
    {
      heading: msg('My history shows something that I did not do', { id: 'shell.help.strange' }),
      text: msg('Note its event ID, revoke the VID that was used, and tell a registration centre.', { id: 'shell.help.strange.text' }),
    },
    {
      heading: msg('If you are still stuck', { id: 'shell.help.stuck' }),
      text: msg('Ask at any registration centre. Bring the event ID, or the reference that a message shows. Never tell anyone a code.', {
        id: 'shell.help.stuck.text',
      }),
    },
  ],
});
