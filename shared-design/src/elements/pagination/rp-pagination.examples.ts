import { html } from 'lit';
import type { RpPageEvent } from '../../events/page-event.js';
import { type Example, say } from '../../examples/example.js';
import type { RpPagination } from './rp-pagination.js';

const turn = (event: Event) => ((event.target as RpPagination).page = (event as RpPageEvent).page);

export const examples: readonly Example[] = [
  {
    name: 'A known number of pages',
    render: () => html`<rp-pagination label=${say('My requests', 'طلباتي')} page="5" pages="12" @rp-page=${turn}></rp-pagination>`,
  },
  {
    name: 'Nobody knows how many',
    render: () => html`<rp-pagination label=${say('My history', 'سجلي')} page="2" more @rp-page=${turn}></rp-pagination>`,
  },
];
