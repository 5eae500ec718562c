import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";

export { expect };

/** The sample company's accounts. */
export const accounts = {
  admin: "admin@demo.test",
  manager: "manager@demo.test",
  employee: "employee@demo.test",
  newhire: "newhire@demo.test",
} as const;
export const password = "demo-muster-2026";

export type Account = keyof typeof accounts;
type Cookies = Parameters<BrowserContext["addCookies"]>[0];

type Fixtures = {
  /** Signs the page's browser in. The form is filled once per worker and account, then its cookies are reused. */
  signIn: (account: Account) => Promise<void>;
  /** Fails on any accessibility violation of the page as it is now. */
  checkAccessibility: () => Promise<void>;
  /** Console messages this test provokes on purpose, such as a refused request: `test.use({ expectedErrors: [/409/] })`. */
  expectedErrors: RegExp[];
  quietConsole: undefined;
};

type WorkerFixtures = { signedIn: Map<Account, Cookies> };

export const test = base.extend<Fixtures, WorkerFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads this parameter's text.
  signedIn: [({}, use) => use(new Map()), { scope: "worker" }],
  expectedErrors: [[], { option: true }],

  quietConsole: [
    async ({ page, expectedErrors }, use) => {
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
      });
      await use(undefined);
      // A breach of the content security policy is a console error as well.
      expect(errors.filter((error) => !expectedErrors.some((expected) => expected.test(error)))).toEqual([]);
    },
    { auto: true },
  ],

  signIn: async ({ page, signedIn }, use) => {
    await use(async (account) => {
      const known = signedIn.get(account);
      if (known) return page.context().addCookies(known);
      await signInWith(page, accounts[account]);
      signedIn.set(account, await page.context().cookies());
    });
  },

  checkAccessibility: async ({ page }, use) => {
    await use(async () => {
      // A page that is still arriving has no heading yet.
      await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
      // React Aria's announcements name, for a few seconds, buttons of the page before.
      // A mail in its frame runs no scripts, axe's neither.
      const axe = new AxeBuilder({ page }).exclude("[data-live-announcer]").exclude("iframe[sandbox]");
      const { violations } = await axe.analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
      expect(found).toEqual([]);
    });
  },
});

/** Signs in at the form and waits until it is left. */
export async function signInWith(page: Page, email: string, secret = password): Promise<void> {
  await page.goto("/login");
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(secret);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).not.toHaveURL(/\/login/);
}
