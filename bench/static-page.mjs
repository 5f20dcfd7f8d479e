import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';

/** The floor: the landing as a plain page, the same HTML, style sheet and fonts, and not one script. */
export async function serveStatic(origin) {
  const landing = await (await fetch(`${origin}/`, { headers: { 'accept-language': 'en' } })).text();
  const [, faces] = /<script data-faces="([^"]*)"/.exec(landing);
  const links = faces.split(' ').map((href) => `<link rel="preload" as="font" type="font/woff2" href="${href}" crossorigin />`);
  const page = landing
    .replace(/<script[\s\S]*?<\/script>/g, (script) => `<!--${'x'.repeat(Math.max(0, script.length - 7))}-->`)
    .replace('</title>', `</title>${links.join('')}`);
  const files = new Map();
  const packed = brotliCompressSync(page);

  const server = createServer(async (request, response) => {
    if (request.url === '/') return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br' }).end(packed);
    if (!files.has(request.url)) {
      const upstream = await fetch(origin + request.url);
      files.set(request.url, { type: upstream.headers.get('content-type'), body: Buffer.from(await upstream.arrayBuffer()) });
    }
    const { type, body } = files.get(request.url);
    if (/css|svg/.test(type))
      response.writeHead(200, { 'content-type': type, 'content-encoding': 'br', 'cache-control': 'no-cache' }).end(brotliCompressSync(body));
    else response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://localhost:${server.address().port}/`, stop: () => new Promise((resolve) => server.close(resolve).closeAllConnections()) };
}
