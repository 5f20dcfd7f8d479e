import { Ajv2020, type Options as AjvOptions, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { fastifyOpenapiGlue, type FastifyOpenapiGlueOptions } from 'fastify-openapi-glue';
import type { Clock } from '../clock.js';
import { takeFiles } from '../documents/multipart.js';
import { ServiceError } from '../service-error.js';
import type { Resident, Sessions } from '../session/resident.js';
import type { TimeForms } from '../texts/local-time.js';
import { addedParameters, withoutAddedMembers, withoutAdditions } from './additions.js';
import { asRoutes, type ContractDocument, onlyOperations, routeName } from './contract-document.js';
import type { Envelopes, Operation } from './envelope.js';
import type { Input, OperationId } from './handlers.js';
import { refusalOf } from './parameter-rules.js';
import { type Limits, requestLimits } from './request-limits.js';
import { holdsUnstorable } from './unstorable.js';
import { checkWire, type WireRules } from './wire-rules.js';

declare module 'fastify' {
  interface FastifyRequest {
    resident?: Resident;
  }
}

type AnyHandler = (input: Input<OperationId>, reply: FastifyReply) => Promise<unknown>;

interface Options {
  document: ContractDocument;
  handlers: Readonly<Record<string, AnyHandler>>;
  sessions: Sessions;
  rules: WireRules;
  envelopes: Envelopes;
  limits: Limits;
  /** Of operations that take longer bodies than all others. */
  bodyLimits: Partial<Record<OperationId, number>>;
  /** Whether clients get what MOSIP's own service has and nothing besides. */
  strict: boolean;
  timeForms: TimeForms;
  clock: Clock;
}

/** Operations whose answer has no `metadata` key. */
const withoutMetadata = new Set([
  'listVids',
  'generateVid',
  'revokeVid',
  'requestVidCard',
  'getAidStage',
  'transliterate',
  'generateVidWithOtp',
  'revokeVidWithOtp',
  'getPartnerPolicy',
  'sendContactOtp',
  'updateContact',
]);

/** Operations whose handler answers with the whole body: another system's frame, not the envelope. */
const ownFrame = new Set(['requestOtp', 'requestOtpForIndividualId', 'getChannelVerification']);

/** Downloads whose refusals, whatever they are about, MOSIP sends under 400 (§1). */
const under400 = new Set(['downloadCardByEvent', 'downloadAcknowledgement']);

/** Compiles a schema once, however many operations have the same. */
function validators(options: AjvOptions) {
  const ajv = new Ajv2020(options);
  addFormats.default(ajv);
  const compiled = new Map<string, ValidateFunction>();
  return (schema: object): ValidateFunction => {
    const key = JSON.stringify(schema);
    const validate = compiled.get(key) ?? ajv.compile(schema);
    compiled.set(key, validate);
    return validate;
  };
}

const bodies = validators({ strict: false, allErrors: false });
const parameters = validators({ strict: false, allErrors: false, coerceTypes: true });

/**
 * Makes routes of the contract: each operation that has a handler is bound to it; session, scope, structure and values
 * are checked before, the envelope is put around after.
 */
export async function contractPlugin(app: FastifyInstance, options: Options) {
  const { document, handlers, sessions, rules, envelopes, strict, timeForms, clock } = options;
  const whole = onlyOperations(document, new Set(Object.keys(handlers)));
  const bound = strict ? withoutAdditions(whole) : whole;
  const operations = new Map(Object.values(whole.paths).flatMap((path) => Object.values(path).map((operation) => [operation.operationId, operation])));
  const limits = requestLimits(options.limits, clock);

  // The schema of a body is that of JSON alone: a text would come past it.
  app.removeContentTypeParser('text/plain');
  takeFiles(app);
  app.setValidatorCompiler(({ schema, httpPart }) => (httpPart === 'body' ? bodies : parameters)(schema as object));
  // Answers are sent as they are: a serializer made from the schema would turn null into {} and drop additions.
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));

  const resolve = (operationId: string) => {
    const contract = operations.get(operationId);
    const handler = handlers[operationId];
    if (!contract || !handler) throw new Error(`${operationId} is not in the contract`);
    const scopes = contract.security?.[0]?.['accessTokenCookie'];
    const operation: Operation = {
      operationId,
      responseId: contract['x-response-id'] ?? null,
      successErrors: contract['x-envelope'] === 'none' || ownFrame.has(operationId) ? 'none' : contract['x-success-errors'] === '[]' ? '[]' : 'null',
      hasMetadata: !withoutMetadata.has(operationId),
      refusesUnder400: under400.has(operationId) || (contract['x-envelope'] === 'none' && answersBare(contract)),
      hasOwnFrame: ownFrame.has(operationId),
      writes: contract['x-writes'] === true,
    };
    const isAudit = contract.tags?.includes('audit') ?? false;
    const pathNames = (contract.parameters ?? []).filter((parameter) => parameter.in === 'path').map(({ name }) => name);
    const names = Object.fromEntries(pathNames.map((name) => [routeName(name), name]));
    const added = addedParameters(document, contract);
    const schema = (contract.responses?.['200']?.content?.['application/json'] as { schema?: unknown } | undefined)?.schema;

    return {
      config: { operation },
      bodyLimit: options.bodyLimits[contract.operationId as OperationId],
      // To ask by HEAD would do what the GET does: use up a card, order one.
      exposeHeadRoute: false,
      attachValidation: true,
      onRequest: async (request: FastifyRequest) => {
        leaveEmptyBody(request);
        if (strict) leaveOut(request, added);
        if (scopes) request.resident = await signedIn(request, sessions, scopes);
        limits.arrived(request, isAudit);
      },
      handler: async (request: FastifyRequest, reply: FastifyReply) => {
        if ('requestBody' in contract && request.body === undefined) throw new ServiceError('RES-SER-418');
        const rule = rules[operationId];
        if (rule) checkWire(rule, request.body);
        const failed = request.validationError;
        if (failed) throw refusalOf(contract, failed.validationContext, failed.validation, names);
        if (holdsUnstorable([request.params, request.query, request.body])) throw new ServiceError('RES-SER-418');
        const answer = await limits.counted(request, isAudit, () => handler(inputOf(request, names, timeForms), reply));
        const body = envelopes.answer(operation, answer, request.body);
        return reply.send((strict ? withoutAddedMembers(document, schema, body) : body) ?? '');
      },
    };
  };

  // The glue's types ask a resolver for method and path, which it takes from the document itself.
  const operationResolver = resolve as unknown as FastifyOpenapiGlueOptions['operationResolver'];
  await app.register(fastifyOpenapiGlue, { specification: asRoutes(bound), operationResolver, prefix: '/resident/v1' });
  app.get('/resident/v1/openapi.json', async () => bound);
}

async function signedIn(request: FastifyRequest, sessions: Sessions, scopes: readonly string[]) {
  const resident = await sessions.authenticate(request);
  if (!resident) throw new ServiceError('KER-ATH-401', undefined, { status: 401 });
  if (!scopes.every((scope) => resident.scopes.has(scope))) throw new ServiceError('RES-SER-403', undefined, { status: 403 });
  return resident;
}

/** Whether 200 is for what was asked alone: not where the envelope of a refusal is listed under it, nor where it has no body. */
function answersBare({ responses = {} }: ContractDocument['paths'][string][string]) {
  const { content } = responses['200'] ?? {};
  const json = content?.['application/json'] as { schema?: { $ref?: string } } | undefined;
  return content !== undefined && json?.schema?.$ref !== '#/components/schemas/ErrorEnvelope';
}

/** Like whatever else a client sends that the contract does not have. */
function leaveOut({ query, headers }: FastifyRequest, added: { query: readonly string[]; headers: readonly string[] }) {
  for (const name of added.query) Object.assign(query as object, { [name]: undefined });
  for (const name of added.headers) headers[name] = undefined;
}

/** An empty body is none, whatever type it is said to be of: browsers name one for an empty string, Java clients for every request. */
function leaveEmptyBody({ headers }: FastifyRequest) {
  const isEmpty = headers['transfer-encoding'] === undefined && (headers['content-length'] ?? '0') === '0';
  if (isEmpty) delete headers['content-type'];
}

function inputOf(request: FastifyRequest, names: Readonly<Record<string, string>>, timeForms: TimeForms): Input<OperationId> {
  const { headers } = request;
  const params = Object.entries(request.params as Record<string, string>).map(([name, value]) => [names[name] ?? name, value]);
  return {
    get resident(): Resident {
      if (!request.resident) throw new Error('This operation has nobody signed in');
      return request.resident;
    },
    params: Object.fromEntries(params) as never,
    query: request.query as never,
    body: request.body as never,
    times: { offsetMinutes: offsetOf(headers['time-zone-offset']), locale: textOf(headers['locale']), ...timeForms },
    idempotencyKey: textOf(headers['idempotency-key']),
    request,
  };
}

const textOf = (header: string | string[] | undefined) => (Array.isArray(header) ? header[0] : header);

/** Minutes between UTC and any place on earth; the schema has made sure of a whole number. */
function offsetOf(header: unknown) {
  const minutes = Number(header ?? 0);
  if (!Number.isInteger(minutes) || Math.abs(minutes) > 24 * 60) throw new ServiceError('RES-SER-418');
  return minutes;
}
