/**
 * `msg()` needs an explicit id with its package's prefix, and must not run when a module loads: a hash of the English
 * text collides between teams, and a text fetched once never changes language.
 */
export const msgId = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { id: 'msg() needs an explicit id, such as { id: "vid.title" }', level: 'msg() at module level is fetched once and never changes language' },
  },
  create(context) {
    return {
      'CallExpression[callee.name="msg"]'(node) {
        const options = node.arguments[1];
        const id = options?.type === 'ObjectExpression' ? options.properties.find((property) => property.key?.name === 'id')?.value : undefined;
        if (!(id?.type === 'Literal' && /^[a-z][a-z-]*\.[\w.-]+$/.test(id.value))) context.report({ node, messageId: 'id' });

        let scope = context.sourceCode.getScope(node);
        while (scope && scope.type !== 'function' && scope.type !== 'class-field-initializer') scope = scope.upper;
        if (!scope) context.report({ node, messageId: 'level' });
      },
    };
  },
};
