import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { people, testApp } from './test-app.js';
import { expectContract } from './expect-contract.js';
import { closedSchemas } from './closed-schemas.js';

const named = { type: 'object', properties: { name: { type: 'string' } } };
const document = {
  components: { schemas: { Named: named, Frame: { type: 'object', properties: { id: { type: 'string' } } } } },
  schema: {
    allOf: [
      { $ref: '#/components/schemas/Frame' },
      {
        type: 'object',
        properties: {
          response: { anyOf: [{ $ref: '#/components/schemas/Named' }, { type: 'null' }] },
          list: { type: 'array', items: { $ref: '#/components/schemas/Named' } },
          map: { type: 'object', properties: {}, additionalProperties: true },
          any: {},
        },
      },
    ],
  },
};

describe('a schema that was closed', () => {
  const ajv = new Ajv2020({ strict: false });
  ajv.addSchema(closedSchemas(document), 'test');
  const validate = ajv.compile({ $ref: 'test#/schema' });

  it('takes what it lists, through all its parts, and anything in a map', () => {
    assert.ok(validate({ id: 'x', response: { name: 'x' }, list: [{ name: 'y' }], map: { more: 1 }, any: { more: 1 } }));
    assert.ok(validate({ response: null }));
  });

  it('takes nothing that it does not list, at any depth', () => {
    for (const body of [{ more: 1 }, { response: { name: 'x', more: 1 } }, { list: [{ more: 1 }] }]) assert.ok(!validate(body), JSON.stringify(body));
  });

  it('finds a member that a handler adds', async () => {
    const portal = await testApp();
    await portal.signInAs(people.mira);
    const answer = await portal.app.inject({ url: '/resident/v1/vids' });
    const body = answer.json<{ response: object[] }>();
    await portal.close();

    assert.ok(expectContract('listVids', answer));
    const more = { ...body, response: body.response.map((vid) => ({ ...vid, secret: 1 })) };
    assert.throws(() => expectContract('listVids', { ...answer, payload: JSON.stringify(more) }), /secret/);
  });
});
