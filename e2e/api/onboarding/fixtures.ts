import { type APIRequestContext, test as base, expect } from "@playwright/test";
import { accounts, password } from "../../fixtures";

export { expect };

const address = process.env.MUSTER_URL ?? "http://localhost:3000";

type Fixtures = { api: (key?: string | null) => Promise<APIRequestContext> };

/** A client of the onboarding API: `api()` sends the worker's own key, `api(null)` none. */
export const test = base.extend<Fixtures, { key: string }>({
  key: [
    async ({ playwright }, use) => {
      const browserless = await playwright.request.newContext({ baseURL: address });
      await signIn(browserless);
      const answer = await browserless.post("/api/ui/api-tokens", {
        data: { name: `Wire format ${process.pid}` },
        headers: { origin: address },
      });
      expect(answer.status(), await answer.text()).toBe(201);
      await use((await answer.json()).key);
      await browserless.dispose();
    },
    { scope: "worker" },
  ],

  api: async ({ playwright, key }, use) => {
    const clients: APIRequestContext[] = [];
    await use(async (given = key) => {
      const extraHTTPHeaders = authorization(given === null ? null : `Token ${given}`);
      const client = await playwright.request.newContext({
        baseURL: address,
        extraHTTPHeaders,
        maxRedirects: 0,
      });
      clients.push(client);
      return client;
    });
    for (const client of clients) await client.dispose();
  },
});

/** The header, or none. */
export const authorization = (value: string | null): Record<string, string> =>
  value === null ? {} : { authorization: value };

/** Signs the client in as the demo's administrator, as the form does. */
async function signIn(client: APIRequestContext): Promise<void> {
  const { csrfToken } = await (await client.get("/api/auth/csrf")).json();
  const form = { csrfToken, email: accounts.admin, password, json: "true" };
  await client.post("/api/auth/callback/credentials", { form });
}
