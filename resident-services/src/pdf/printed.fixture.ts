import { createCanvas } from '@napi-rs/canvas';
import jsQR from 'jsqr';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Glyph {
  originalCharCode: number;
  unicode: string;
}

export interface Shape {
  /** In its font; 0 is the box of a letter that the font has not. */
  number: number;
  /** The letters that it stands for. */
  letters: string;
}

/** What the first page of a PDF shows, as a reader of PDFs finds it. */
export interface Printed {
  /** In the order of reading, a line for each piece of text. */
  text: string;
  /** What each font draws. */
  shapes: Map<string, Shape[]>;
  /** Width and height of each picture, in its own pixels. */
  pictures: { width: number; height: number }[];
  /** What the code on the page says; undefined where none can be read. */
  code?: string;
}

/** Dots for each point: about 220 to the inch, as a simple scanner has. */
const SCALE = 3;

/** Opens a PDF with another program's eyes than those that made it. */
export async function printed(pdf: Uint8Array, password?: string): Promise<Printed> {
  const document = await getDocument({ data: new Uint8Array(pdf), password, verbosity: 0 }).promise;
  try {
    const page = await document.getPage(1);
    const viewport = page.getViewport({ scale: SCALE });
    const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
    await page.render({ canvas: canvas as never, viewport }).promise;
    const { data, width, height } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);

    const { items } = await page.getTextContent();
    const { fnArray, argsArray } = (await page.getOperatorList()) as { fnArray: number[]; argsArray: unknown[][] };
    const shapes = new Map<string, Shape[]>();
    const pictures: Printed['pictures'] = [];
    let font = '';
    fnArray.forEach((operation, index) => {
      const given = argsArray[index] ?? [];
      if (operation === OPS.setFont) font = (page.commonObjs.get(given[0] as string) as { name: string }).name.replace(/^[A-Z]{6}\+/, '');
      if (operation === OPS.showText) shapes.set(font, [...(shapes.get(font) ?? []), ...(given[0] as (Glyph | number)[]).flatMap(shapeOf)]);
      if (operation === OPS.paintImageXObject) pictures.push({ width: Number(given[1]), height: Number(given[2]) });
    });
    const text = items
      .map((item) => ('str' in item ? item.str : ''))
      .join('\n')
      .normalize('NFKC');
    return { text, shapes, pictures, code: jsQR.default(new Uint8ClampedArray(data), width, height)?.data };
  } finally {
    await document.destroy();
  }
}

const shapeOf = (glyph: Glyph | number) => (typeof glyph === 'number' ? [] : [{ number: glyph.originalCharCode, letters: glyph.unicode }]);
