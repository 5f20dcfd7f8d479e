/** webpack loader: takes the indentation away, which templates would carry to every resident. Lines stay lines, so nothing else changes. */
export const unindent = (source) => source.replace(/\n[ \t]+/g, '\n');

export default unindent;
