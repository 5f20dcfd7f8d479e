import { gzipSync } from 'node:zlib';
import fc from 'fast-check';

/** A body as it goes over the line. */
export interface Sent {
  payload: string | Buffer;
  headers: Record<string, string>;
}

const json = 'application/json';
const as = (payload: string | Buffer, type = json, more: Record<string, string> = {}): Sent => ({ payload, headers: { 'content-type': type, ...more } });

/** As clients send it. */
export const asJson = (text: string) => as(text);

/** Something put in where the first object begins. */
const within = (text: string, members: string) => text.replace('{', `{${members}${/\{\s*\}/.test(text) ? '' : ','}`);
/** Something else in place of the first text in it. */
const inPlaceOfText = (text: string, value: string) => text.replace(/(:\s*)"[^"]*"/, `$1${value}`);
const deep = (open: string, close: string, times: number) => open.repeat(times) + close.repeat(times);

/** Ways to write JSON that are odd, broken, or meant to go round a check. */
const odd: Record<string, (text: string) => Sent> = {
  'a mark of byte order': (text) => as(`\ufeff${text}`),
  'UTF-16': (text) => as(Buffer.from(text, 'utf16le'), `${json}; charset=utf-16le`),
  'Latin-1': (text) => as(Buffer.from(text, 'latin1'), `${json}; charset=iso-8859-1`),
  'a charset that there is not': (text) => as(text, `${json}; charset=none`),
  'a type with parameters': (text) => as(text, 'Application/JSON ; charset="UTF-8"; q=1'),
  'a type that ends in json': (text) => as(text, 'application/problem+json'),
  'plain text': (text) => as(text, 'text/plain'),
  'a form': (text) => as(new URLSearchParams({ request: text }).toString(), 'application/x-www-form-urlencoded'),
  'a form with parts': (text) => as(`--x\r\ncontent-disposition: form-data; name="a"\r\n\r\n${text}\r\n--x--\r\n`, 'multipart/form-data; boundary=x'),
  'no type': (text) => ({ payload: text, headers: {} }),
  'a type that is none': (text) => as(text, 'json'),
  gzip: (text) => as(gzipSync(text), json, { 'content-encoding': 'gzip' }),
  'gzip that is none': (text) => as(text, json, { 'content-encoding': 'gzip' }),
  'bytes that are no UTF-8': (text) =>
    as(Buffer.concat([Buffer.from(text.slice(0, -2)), Buffer.from([0xff, 0xc0, 0x80, 0xed, 0xa0, 0x80]), Buffer.from(text.slice(-2))])),
  'a key twice': (text) => as(within(text, '"id":"x","request":{"individualId":1}')),
  'keys of prototypes': (text) => as(within(text, '"__proto__":{"a":1},"constructor":{"prototype":{"a":1}}')),
  'a prototype as the request': () => as('{"request":{"__proto__":{"otp":"111111"}},"__proto__":{"id":"x"}}'),
  'a number beyond all': (text) => as(inPlaceOfText(text, '1e400')),
  'a number of many digits': (text) => as(inPlaceOfText(text, '9'.repeat(400))),
  'NUL in a text': (text) => as(inPlaceOfText(text, String.raw`"a\u0000b"`)),
  'NUL between': (text) => as(`${text}\u0000`),
  'half a surrogate': (text) => as(inPlaceOfText(text, String.raw`"\ud800"`)),
  'half a surrogate as a key': (text) => as(within(text, String.raw`"\udfff":1`)),
  'lists in lists': () => as(deep('[', ']', 5000)),
  'objects in objects': (text) => as(inPlaceOfText(text, `${'{"a":'.repeat(2000)}1${'}'.repeat(2000)}`)),
  'half of it': (text) => as(text.slice(0, Math.ceil(text.length / 2))),
  'it twice': (text) => as(text + text),
  'an empty body': () => as(''),
  null: () => as('null'),
  'a text': () => as('"x"'),
  'a list of it': (text) => as(`[${text}]`),
  'more than is read': (text) => as(`${text.slice(0, -1)}${' '.repeat(70_000)}}`),
};

export const encodings: fc.Arbitrary<(text: string) => Sent> = fc.oneof(
  { weight: 7, arbitrary: fc.constant(asJson) },
  { weight: 2, arbitrary: fc.constantFrom(...Object.values(odd)) },
);

const files: readonly Buffer[] = [
  Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF'),
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAA', 'base64'),
  Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 0xff, 0xd9]),
  Buffer.alloc(0),
  Buffer.from('#!/bin/sh\n'),
];

const formOf = (file: Buffer, { part = 'file', name = 'passport.pdf', times = 1, ends = '--x--\r\n', type = 'multipart/form-data; boundary=x' } = {}): Sent => {
  const head = Buffer.from(`--x\r\ncontent-disposition: form-data; name="${part}"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`);
  const parts = Array.from({ length: times }, () => Buffer.concat([head, file, Buffer.from('\r\n')]));
  return { payload: Buffer.concat([...parts, Buffer.from(ends)]), headers: { 'content-type': type } };
};

export const goodForm = formOf(Buffer.from('%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n%%EOF'));

/** A form with a file in it, mostly as it is wanted. */
export const forms: fc.Arbitrary<Sent> = fc
  .record({
    file: fc.constantFrom(...files),
    part: fc.oneof({ weight: 6, arbitrary: fc.constant('file') }, { weight: 1, arbitrary: fc.constantFrom('File', 'x', '') }),
    name: fc.constantFrom('passport.pdf', 'face.png', 'face.jpg', 'a.exe', '', '../../x.pdf', 'صورة.png', 'no-ending', `${'a'.repeat(300)}.pdf`),
    times: fc.constantFrom(1, 1, 1, 1, 2),
    ends: fc.constantFrom('--x--\r\n', '--x--\r\n', '--x--\r\n', ''),
    type: fc.constantFrom('multipart/form-data; boundary=x', 'multipart/form-data; boundary=x', 'multipart/form-data', 'multipart/form-data; boundary=y'),
  })
  .map(({ file, ...how }) => formOf(file, how));
