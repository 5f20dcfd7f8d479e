import type { Words } from '../page/html.js';
import type { Article } from './article.html.js';

/** `/privacy`: what is known of a resident, and what is done with it. */
export const privacy = ({ msg }: Pick<Words, 'msg'>): Article => ({
  title: msg('Privacy', { id: 'shell.privacy.title' }),
  lead: msg('What this portal knows about you, and what it does with it.', { id: 'shell.privacy.lead' }),
  sections: [
    {
      heading: msg('What stays in your browser', { id: 'shell.privacy.browser' }),
      text: msg(
        'One cookie keeps your visit while you are signed in, another your language, and a third that our font is here already. How you like pages to look is kept in your browser and never sent.',
        {
          id: 'shell.privacy.browser.text',
        },
      ),
    },
    {
      heading: msg('What the portal may see', { id: 'shell.privacy.seen' }),
      text: msg('Only what you allow when you sign in. You can allow less, and choose anew each time.', { id: 'shell.privacy.seen.text' }),
    },
    {
      heading: msg('What is written down', { id: 'shell.privacy.history' }),
      text: msg(
        'What you do here, and where your identity is used, is written into your history. You can see it at any time. For your security, the buttons you press and the internet address that you come from are also written into a log. Only those who look after the portal can read it.',
        { id: 'shell.privacy.history.text' },
      ),
    },
    {
      heading: msg('What we do not do', { id: 'shell.privacy.never' }),
      text: msg('We do not follow you to other sites, we show no advertising, and no page loads anything from other companies.', {
        id: 'shell.privacy.never.text',
      }),
    },
    {
      heading: msg('On a shared computer', { id: 'shell.privacy.shared' }),
      text: msg('Sign out when you are done. Your own pages are never kept for use without a connection.', { id: 'shell.privacy.shared.text' }),
    },
  ],
});
