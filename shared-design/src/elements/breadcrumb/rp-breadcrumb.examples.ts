import { html } from 'lit';
import { type Example, say } from '../../examples/example.js';
import type { Crumb } from './rp-breadcrumb.js';

const crumbs = (): Crumb[] => [
  { label: say('Home', 'الرئيسية'), href: '#home' },
  { label: say('My requests', 'طلباتي'), href: '#requests' },
  { label: say('Personal card', 'البطاقة الشخصية') },
];

export const examples: readonly Example[] = [{ name: 'Three levels', render: () => html`<rp-breadcrumb .crumbs=${crumbs()}></rp-breadcrumb>` }];
