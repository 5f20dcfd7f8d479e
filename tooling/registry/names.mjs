/** Name of a micro-frontend's federation container in the page, such as `mfe_vid`. */
export const globalOf = (name) => name.replaceAll('-', '_');
