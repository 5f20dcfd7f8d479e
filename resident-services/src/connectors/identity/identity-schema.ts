import { Ajv } from 'ajv';

export interface IdentityProperty {
  fieldType?: string;
  validators?: { validator: string }[];
}

/** The part of an identity schema that changes are held against: `schemaJson` of MOSIP's `idschema/latest`. */
export interface IdentitySchema {
  definitions?: object;
  properties: { identity: { properties: Record<string, IdentityProperty> } };
}

/** Whether it describes an identity, each attribute by a JSON schema and with validators that are patterns. */
export function isIdentitySchema(schema: unknown): schema is IdentitySchema {
  try {
    const { definitions, properties } = schema as IdentitySchema;
    const ajv = new Ajv({ strict: false, logger: false });
    for (const property of Object.values(properties.identity.properties)) {
      ajv.compile({ definitions, ...property });
      for (const { validator } of property.validators ?? []) patternOf(validator);
    }
    return true;
  } catch {
    return false;
  }
}

/**
 * The pattern of a validator. They are written for Java, which takes `[\w-+]` and a leading `(?i)`.
 * @throws {SyntaxError} for what is no pattern
 */
export function patternOf(validator: string): RegExp {
  const [, ignoresCase, source = ''] = /^(\(\?i\))?(.*)$/s.exec(validator)!;
  const flags = ignoresCase ? 'i' : '';
  try {
    return new RegExp(source, `${flags}u`);
  } catch {
    return new RegExp(source, flags); // strict about escapes with `u` alone
  }
}
