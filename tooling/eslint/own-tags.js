import { sep } from 'node:path';

/** A micro-frontend defines only tags with its own prefix: two teams must never meet in one tag. */
export const ownTags = {
  meta: { type: 'problem', schema: [], messages: { prefix: '{{folder}} may define only tags that begin with {{prefix}}' } },
  create(context) {
    const folder = context.filename.split(sep).find((part) => part.startsWith('mfe-'));
    if (!folder || /\.test\.ts$/.test(context.filename)) return {};
    const prefix = `rp-${folder.slice('mfe-'.length)}-`;
    return {
      'Decorator > CallExpression[callee.name="customElement"]'(node) {
        const tag = node.arguments[0]?.value;
        if (typeof tag === 'string' && !tag.startsWith(prefix)) context.report({ node, messageId: 'prefix', data: { folder, prefix } });
      },
    };
  },
};
