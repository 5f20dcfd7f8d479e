/** A sentence as a heading or link: without its full stop. Three dots stay. */
export const withoutStop = (text: string) => text.trim().replace(/(?<!\.)[.。۔।]$/, '');
