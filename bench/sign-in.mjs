import { readFileSync } from 'node:fs';

/** Signs a demo resident in. @returns the browser state to begin measured views with: the session, nothing else that a browser has after a visit */
export async function signIn(browser, portal) {
  const [account] = JSON.parse(readFileSync(new URL('../resident-services/dist/seed/accounts.json', import.meta.url), 'utf8'));
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(`${portal.origin}/services`);
  await page.locator('input#id').fill(account.uin);
  const since = Date.now();
  await page.locator('button.es-next').click();
  await page.locator('input#code, input[name=channel]').first().waitFor();
  if (await page.locator('input[name=channel][value=EMAIL]').count()) {
    await page.locator('input[name=channel][value=EMAIL]').check();
    await page.locator('button.es-next').click();
  }
  await page.locator('input#code').fill(await code(portal.inbox, account.email, since));
  await page.locator('button.es-next').click();
  await page.locator('.es-agree button').click();
  await page.waitForURL(`${portal.origin}/services`);
  const cookies = await context.cookies();
  await context.close();
  return { cookies: cookies.filter(({ name }) => name.endsWith('rp_sid')), origins: [] };
}

async function code(inbox, to, since) {
  for (const end = Date.now() + 15_000; Date.now() < end;) {
    const messages = await (await fetch(`${inbox}/api/messages?to=${encodeURIComponent(to)}`)).json();
    const found = messages.find((message) => message.code && Date.parse(message.receivedAt) >= since)?.code;
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no code came for ${to}`);
}
