import { expect, it } from "vitest";
import { newWebhookInput } from "./schema";

const refused = (input: object) =>
  newWebhookInput
    .safeParse({ name: "Payroll", url: "https://hooks.example.test/", events: ["todo.done"], ...input })
    .error?.issues.map(({ path, message }) => `${path.join(".")} ${message}`);

it.each([
  "",
  " ",
  "hooks",
  "//hooks.example.test",
  "ftp://hooks.example.test",
  "https://a:b@hooks.example.test",
])("%j is no address of a webhook", (url) => {
  expect(new Set(refused({ url }))).toEqual(new Set(["url webhook_address"]));
});

it("a webhook hears of something that exists", () => {
  expect(refused({})).toBeUndefined();
  expect(refused({ events: [] })).toEqual(["events choose_one"]);
  expect(refused({ events: ["nothing.happened"] })).toHaveLength(1);
});
