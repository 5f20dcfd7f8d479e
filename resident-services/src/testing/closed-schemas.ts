type Schema = Record<string, unknown>;

const values = ['properties', 'patternProperties', '$defs'];
const listsOfValues = ['prefixItems'];
const value = ['items', 'additionalProperties', 'contains'];
/** These speak of the value they stand beside. */
const sameValue = ['allOf', 'anyOf', 'oneOf'];

const isSchema = (node: unknown): node is Schema => typeof node === 'object' && node !== null && !Array.isArray(node);

/**
 * A document of OpenAPI in which an object has the members that its schema lists and no others. A schema leaves that
 * open, so whatever a handler adds would pass; a map, which lists none, stays open. Where MOSIP passes on what another
 * system says, beside members that are listed, the systems here say those and no more.
 */
export function closedSchemas<D extends object>(document: D): D {
  const closed = structuredClone(document);
  const resolve = (ref: string) =>
    ref
      .slice(2)
      .split('/')
      .reduce<unknown>((part, name) => (part as Schema)[name.replaceAll('~1', '/').replaceAll('~0', '~')], closed);

  /** All that speaks of one value, through references. */
  const partsOf = (schema: unknown): Schema[] => {
    if (!isSchema(schema)) return [];
    const { $ref } = schema;
    const others = sameValue.flatMap((word) => (schema[word] as unknown[] | undefined) ?? []);
    return [schema, ...(typeof $ref === 'string' ? partsOf(resolve($ref)) : []), ...others.flatMap(partsOf)];
  };
  const lists = ({ properties }: Schema) => isSchema(properties) && Object.keys(properties).length > 0;
  const isMap = (part: Schema) => part['type'] === 'object' && !lists(part) && !sameValue.some((word) => word in part);

  const close = (schema: unknown, isValue: boolean) => {
    if (!isSchema(schema)) return;
    if (lists(schema) && schema['additionalProperties'] === true) delete schema['additionalProperties'];
    const parts = isValue ? partsOf(schema) : [];
    if (parts.some(lists) && !parts.some(isMap)) schema['unevaluatedProperties'] ??= false;
    for (const word of values) if (isSchema(schema[word])) Object.values(schema[word]).forEach((each) => close(each, true));
    for (const word of listsOfValues) ((schema[word] as unknown[] | undefined) ?? []).forEach((each) => close(each, true));
    for (const word of value) close(schema[word], true);
    for (const word of sameValue) ((schema[word] as unknown[] | undefined) ?? []).forEach((each) => close(each, false));
  };

  const find = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    for (const [name, inner] of Object.entries(node)) {
      if (name === 'schema') close(inner, true);
      else if (name === 'schemas') Object.values(inner as object).forEach((each) => close(each, false));
      else find(inner);
    }
  };
  find(closed);
  return closed;
}
