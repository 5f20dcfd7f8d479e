import { html, nothing } from 'lit';
import type { ElementDoc } from './manifest.js';
import { prose } from './prose.js';

type Cell = string | undefined;

/** What an element takes and tells, as tables: properties, events, slots, parts, custom properties, methods. */
export function renderDoc({ members = [], events = [], slots = [], cssParts = [], cssProperties = [] }: ElementDoc, level: number) {
  const fields = members.filter(({ kind }) => kind === 'field');
  const methods = members.filter(({ kind }) => kind === 'method');
  return [
    table(level, 'Properties', ['Property', 'Attribute', 'Type', 'Default', 'What for'], fields, (each) => [
      each.name,
      each.attribute,
      each.type?.text,
      each.default,
      each.description,
    ]),
    table(level, 'Events', ['Event', 'Class', 'When'], events, (each) => [each.name, each.type?.text, each.description]),
    table(level, 'Slots', ['Slot', 'What for'], slots, (each) => [each.name || 'without a name', each.description]),
    table(level, 'Methods', ['Method', 'What for'], methods, (each) => [
      `${each.name}(${each.parameters?.map(({ name }) => name).join(', ') ?? ''})`,
      each.description,
    ]),
    table(level, 'Parts', ['Part', 'What it is'], cssParts, (each) => [each.name, each.description]),
    table(level, 'Custom properties', ['Property', 'Default', 'What for'], cssProperties, (each) => [each.name, each.default, each.description]),
  ];
}

function table<T>(level: number, title: string, heads: string[], rows: readonly T[], cells: (row: T) => Cell[]) {
  if (!rows.length) return nothing;
  return html`
    <section class="facts" aria-label=${title}>
      <div class="name" role="heading" aria-level=${level}>${title}</div>
      <div class="wide" tabindex="0" role="group" aria-label=${title}>
        <table>
          <thead>
            <tr>
              ${heads.map((head) => html`<th scope="col">${head}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map((row) => renderRow(cells(row)))}
          </tbody>
        </table>
      </div>
    </section>
  `;
}

const renderRow = ([first, ...rest]: Cell[]) => html`
  <tr>
    <th scope="row"><code>${first}</code></th>
    ${rest.map((cell, i) => html`<td>${cell && i < rest.length - 1 ? html`<code>${cell}</code>` : prose(cell)}</td>`)}
  </tr>
`;
