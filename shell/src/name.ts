import { getLocale, msg } from '@rp/shared-design/i18n';

let names: Readonly<Record<string, string>> | undefined;

/** A brand has a name of its own for the portal, in each language. */
export const nameAs = (given: typeof names) => (names = given);

export const portalName = () => names?.[getLocale()] ?? msg('Resident Portal', { id: 'shell.name' });
