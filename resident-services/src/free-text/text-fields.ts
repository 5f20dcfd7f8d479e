import type { ContractDocument } from '../plugins/contract-document.js';

interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  pattern?: string;
  const?: unknown;
  enum?: unknown[];
  allOf?: Schema[];
  anyOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
}

/** Codes, numbers, addresses of the network, moments: named like this, nobody writes them in words. */
const codes = new Set(
  `id version requesttime requestTime actionTimeStamp lastUpdated transactionID transactionId individualId otp vidType consent format attributeName
  attributes sharableAttributes filter_attribute_list userId emailId alternateEmailId phoneNo alternatePhoneNo partnerId partnerType credentialType issuer
  encryptionKey docCatCode docTypCode authType authSubType serviceType statusFilter cursor sortBy langCode langcode languages locationcode
  registrationCenterID documentcategorycode fieldName applicantId templatetypecode auditEventId auditEventType applicationId sessionUserId moduleId
  redirectURI redirectUri redirectUrl redirecturi ui_locales state session_state code error error_code eventId paymentTransactionId rid domain type
  identityJson identity.* documents[].name documents[].value`.split(/\s+/),
);
const isCode = (path: string) => {
  const name = path.replace(/^(path|query|body)\.(request\.)?/, '').replace(/(.)\[\]$/, '$1');
  return codes.has(name) || codes.has(name.split('.').at(-1) ?? '');
};

/** Where the contract takes a text whose form it does not fix, as `operationId place.name`; `[]` is any of a list, `*` any name. */
export function textFields(document: ContractDocument): string[] {
  const resolved = <T extends { $ref?: string }>(one: T): T => (one.$ref ? resolved(at(document, one.$ref) as T) : one);

  const within = (given: Schema, path: string): string[] => {
    const schema = resolved(given);
    const isText = [schema.type].flat().includes('string') && !schema.enum && schema.const === undefined && !schema.pattern && !isFixed(schema);
    const inner: [Schema, string][] = [
      ...[...(schema.allOf ?? []), ...(schema.anyOf ?? [])].map((part): [Schema, string] => [part, path]),
      ...Object.entries(schema.properties ?? {}).map(([name, part]): [Schema, string] => [part, `${path}.${name}`]),
      ...(schema.items ? ([[schema.items, `${path}[]`]] as [Schema, string][]) : []),
      ...(typeof schema.additionalProperties === 'object' ? ([[schema.additionalProperties, `${path}.*`]] as [Schema, string][]) : []),
    ];
    return [...(isText && !isCode(path) ? [path] : []), ...inner.flatMap(([part, where]) => within(part, where))];
  };

  const all = Object.values(document.paths).flatMap((methods) =>
    Object.values(methods).flatMap(({ operationId, parameters = [], requestBody }) => {
      const asked = parameters.map(resolved).filter((parameter) => parameter.in === 'path' || parameter.in === 'query');
      const bodies = Object.values(requestBody?.content ?? {}).map(({ schema }) => schema as Schema);
      const paths = [
        ...asked.flatMap(({ name, in: place, schema }) => within((schema ?? {}) as Schema, `${place}.${name}`)),
        ...bodies.flatMap((schema) => within(schema, 'body')),
      ];
      return paths.map((path) => `${operationId} ${path}`);
    }),
  );
  return [...new Set(all)].filter((field) => !/^\w+Callback(Intent)? /.test(field)); // hubs send no texts of people
}

const isFixed = ({ format }: Schema) => format === 'date-time' || format === 'date' || format === 'uuid';

const at = (document: ContractDocument, pointer: string) =>
  pointer
    .slice(2)
    .split('/')
    .reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], document);
