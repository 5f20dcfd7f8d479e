import { createHash } from 'node:crypto';
import type { Page, Route } from '@playwright/test';

type Remote = Record<string, unknown> & { name: string };

/** Lets every page of this test have another entry of one micro-frontend in its registry. */
export async function changeRemote(page: Page, name: string, change: Record<string, unknown>) {
  await page.route(
    ({ pathname }) => !/\.|\/v1\//.test(pathname),
    async (route) => {
      if (route.request().resourceType() !== 'document') return route.fallback();
      const response = await route.fetch();
      const body = (await response.text()).replace(/(id="rp-page-data">)(.*?)(<\/script>)/s, (_all, start: string, data: string, end: string) => {
        const page = JSON.parse(data) as { registry: { remotes: Remote[] } };
        for (const remote of page.registry.remotes) if (remote.name === name) Object.assign(remote, change);
        return start + JSON.stringify(page).replaceAll('<', '\\u003c') + end;
      });
      return route.fulfill({ response, body });
    },
  );
}

export const integrityOf = (text: string) => `sha384-${createHash('sha384').update(text).digest('base64')}`;

/** The file as it is, and something more. */
export const tampered = (addition: string) => async (route: Route) => {
  const response = await route.fetch();
  return route.fulfill({ response, body: `${await response.text()}\n${addition}` });
};

export const missing = (route: Route) => route.fulfill({ status: 404, body: '' });
export const silent = () => {};
