import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { type Example, say } from '../../examples/example.js';
import type { RpUpload, Upload } from './rp-upload.js';

const label = () => say('A document that shows your address', 'مستند يبين عنوانك');
const hint = () => say('Such as a bill of the last three months.', 'مثل فاتورة من آخر ثلاثة أشهر.');

/** One that stays half way, one that arrives, one that does not. */
const upload: Upload = (file, { onProgress }) => {
  if (file.name.startsWith('bill')) return Promise.resolve('doc-1');
  if (file.name.startsWith('lease')) return Promise.reject(new Error('no line'));
  onProgress(0.4);
  return new Promise(() => {});
};

/** Chooses files as a resident would. */
function chosen(element: Element | undefined, names: readonly [name: string, bytes: number][]): void {
  const field = element as RpUpload | undefined;
  void field?.updateComplete.then(() => {
    const input = field.querySelector('input');
    if (!input || field.items.length) return;
    const data = new DataTransfer();
    names.forEach(([name, bytes]) => data.items.add(new File(['x'.repeat(bytes)], name, { type: 'application/pdf' })));
    input.files = data.files;
    input.dispatchEvent(new Event('change'));
  });
}

export const examples: readonly Example[] = [
  {
    name: 'Nothing chosen yet',
    render: () => html`<rp-upload label=${label()} hint=${hint()} accept="application/pdf,image/jpeg" max-bytes="2097152"></rp-upload>`,
  },
  {
    name: 'Nothing chosen, and one is needed',
    render: () => html`<rp-upload label=${label()} error=${say('Choose a document', 'اختر مستندًا')} accept="application/pdf"></rp-upload>`,
  },
  {
    name: 'Files in every state',
    render: () => html`
      <rp-upload
        ${ref((element) =>
          chosen(element, [
            ['bill-of-march.pdf', 734_003],
            ['lease.pdf', 1_204_224],
            ['passport-page-with-a-very-long-name-2026-03-09.pdf', 1_468_006],
            ['letter.pdf', 81_920],
            ['photo-album.pdf', 2_621_440],
          ]),
        )}
        label=${say('Your documents', 'مستنداتك')}
        multiple
        accept="application/pdf"
        max-bytes="2097152"
        .upload=${upload}
      ></rp-upload>
    `,
  },
];
