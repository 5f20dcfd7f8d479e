import type { Words } from '../page/html.js';
import type { Article } from './article.html.js';

/** `/accessibility`: what anyone can rely on, and what not yet. */
export const accessibility = ({ msg }: Pick<Words, 'msg'>): Article => ({
  title: msg('Accessibility', { id: 'shell.accessibility.title' }),
  lead: msg('This portal is made so that everyone can use it. We work by WCAG 2.2, level AA.', { id: 'shell.accessibility.lead' }),
  sections: [
    {
      heading: msg('What you can rely on', { id: 'shell.accessibility.good' }),
      points: [
        msg('Everything works with a keyboard alone, and you always see where you are.', { id: 'shell.accessibility.good.keyboard' }),
        msg('Text can be twice as large, and pages fit a narrow screen.', { id: 'shell.accessibility.good.size' }),
        msg('Screen readers are told what changes on a page.', { id: 'shell.accessibility.good.reader' }),
        msg('Colour is never the only sign.', { id: 'shell.accessibility.good.colour' }),
        msg('Before your visit ends you are asked, and you can go on.', { id: 'shell.accessibility.good.time' }),
      ],
    },
    {
      heading: msg('What is not there yet', { id: 'shell.accessibility.gaps' }),
      points: [
        msg('Cards and lists as PDF are made for printing. The same facts stand on the pages.', { id: 'shell.accessibility.gaps.pdf' }),
        msg('Each change is tested by machine. Tests with people who use assistive technology are still to come.', { id: 'shell.accessibility.gaps.people' }),
      ],
    },
    {
      heading: msg('If something is in your way', { id: 'shell.accessibility.tell' }),
      text: msg('Tell any registration centre. They pass it on, and help you in another way meanwhile.', { id: 'shell.accessibility.tell.text' }),
    },
  ],
});
