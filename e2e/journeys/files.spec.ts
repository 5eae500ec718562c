import type { Locator, Page } from "@playwright/test";
import { bytesOf } from "@/lib/testing/factories/bytes";
import { expect, signInWith, test } from "../fixtures";

const atOnce = "When the sequence is given";
const hire = { name: "Mei Tanaka", email: "mei.tanaka@linden-salt.test" };

const map = {
  name: "map.png",
  mimeType: "image/png",
  buffer: bytesOf.png(640, 360, (x, y) => [x % 256, y % 256, 90]),
};
const sheet = {
  name: "Rules of the house.pdf",
  mimeType: "application/pdf",
  buffer: bytesOf.pdf(["Be kind."]),
};
const liar = { name: "certificate.pdf", mimeType: "application/pdf", buffer: map.buffer };
const paper = { name: "certificate.pdf", mimeType: "application/pdf", buffer: bytesOf.pdf(["Passed."]) };

type Given = typeof map;

/** Chooses a file as a person does: by the button, here with the keyboard. */
async function choose(page: Page, button: Locator, file: Given) {
  const chooser = page.waitForEvent("filechooser");
  await button.press("Enter");
  await (await chooser).setFiles(file);
}

async function addItem(page: Page, kind: string) {
  await page.getByRole("button", { name: `Add item: ${atOnce}` }).click();
  await page.getByRole("menuitem", { name: kind, exact: true }).click();
  return page.getByRole("dialog", { name: `New: ${kind}` });
}

/** What somebody may copy from a foreign page. */
const foreign = `<p>Pasted <b onclick="alert(1)">words</b></p><img src="https://evil.test/p.png" onerror="alert(1)">
  <iframe src="https://evil.test/frame"></iframe><script>alert(1)</script>`;

async function paste(text: Locator, html: string) {
  await text.evaluate((element, given) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", given);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}

test.describe("files", () => {
  // Uploads that are refused on purpose; and what was pasted may not run, which the browser says as well.
  test.use({ expectedErrors: [/status of 400|Executing inline event handler violates/] });

  test("a picture and an attachment reach the hire, and a file comes back as an answer", async ({
    page,
    browser,
    signIn,
    checkAccessibility,
  }) => {
    test.setTimeout(180_000);
    const name = `Paper trail ${Date.now()}`;
    await signIn("admin");
    await page.goto("/sequences");
    await page.getByRole("button", { name: "New sequence" }).click();
    const made = page.getByRole("dialog", { name: "New sequence" });
    await made.getByLabel("Name").fill(name);
    await made.getByRole("button", { name: "Create" }).click();
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();

    const reading = await addItem(page, "Preboarding page");
    await reading.getByLabel("Title").fill(`Where we are: ${name}`);
    const text = reading.getByRole("textbox", { name: "Text" });
    await text.click();
    await paste(text, foreign);
    await expect(text).toHaveText(/Pasted words/);
    expect(await text.innerHTML()).not.toMatch(/evil|iframe|script|onclick|onerror/);
    await reading.getByRole("button", { name: "Insert picture" }).press("Enter");
    const picture = page.getByRole("dialog", { name: "Insert picture" });
    await choose(page, picture.getByRole("button", { name: "Choose a picture" }), sheet);
    await expect(picture.getByText(/is a PDF document\. Choose a PNG/)).toBeVisible();
    await choose(page, picture.getByRole("button", { name: "Choose a picture" }), map);
    await expect(picture.getByText("map.png")).toBeVisible();
    await picture.getByRole("button", { name: "Insert", exact: true }).click();
    await expect(picture.getByText("Say what the picture shows.")).toBeVisible();
    await picture.getByLabel("What it shows").fill("A map with the way from the station");
    await checkAccessibility();
    await picture.getByRole("button", { name: "Insert", exact: true }).click();
    await expect(text.getByRole("img", { name: "A map with the way from the station" })).toBeVisible();
    await reading.getByRole("button", { name: "Add", exact: true }).click();
    await expect(reading).toBeHidden();

    const todo = await addItem(page, "To-do");
    await todo.getByLabel("Title").fill(name);
    await choose(page, todo.getByRole("button", { name: "Attach a file" }), sheet);
    await expect(todo.getByRole("link", { name: sheet.name })).toBeVisible();
    await todo.getByRole("button", { name: "Add question" }).click();
    await todo.getByRole("textbox", { name: "Question", exact: true }).fill("Your certificate");
    await todo.getByRole("button", { name: /Answer$/ }).click();
    await page.getByRole("option", { name: "A file" }).click();
    await todo.getByRole("checkbox", { name: "Must be answered" }).press("Space");
    await checkAccessibility();
    await todo.getByRole("button", { name: "Add", exact: true }).click();
    await expect(todo).toBeHidden();
    await expect(page.getByText("All changes are saved")).toBeVisible();

    await page.goto("/people");
    await page.getByRole("searchbox").fill(hire.name);
    await page.getByRole("link", { name: hire.name }).click();
    await expect(page).toHaveURL(/\/people\/\d+$/);
    const profile = page.url();
    await page.getByRole("button", { name: "Give sequences" }).first().click();
    const giving = page.getByRole("dialog", { name: `Give ${hire.name} sequences` });
    await giving.getByRole("checkbox", { name }).check({ force: true });
    await giving.getByRole("button", { name: "Give sequences" }).click();
    await expect(giving).toBeHidden();

    const own = await (await browser.newContext()).newPage();
    await signInWith(own, hire.email);
    await own.goto("/me/onboarding");
    await own.getByRole("link", { name: `Where we are: ${name}` }).click();
    const shown = own.getByRole("img", { name: "A map with the way from the station" });
    await expect(shown).toBeVisible();
    await expect.poll(() => shown.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBe(640);
    const address = (await shown.getAttribute("src")) ?? "";

    await own.goto("/me/onboarding");
    await own.getByRole("link", { name, exact: true }).click();
    const attached = own.getByRole("list", { name: "Files" }).getByRole("link", { name: sheet.name });
    const download = own.waitForEvent("download");
    await attached.click();
    expect((await download).suggestedFilename()).toBe(sheet.name);
    await own.locator("html[data-alive]").waitFor();
    await own.getByRole("button", { name: "Send and finish" }).click();
    await expect(own.getByText("Please answer this.")).toBeVisible();
    const attach = own.getByRole("button", { name: /Your certificate.*Choose a file/ });
    await choose(own, attach, liar);
    await expect(own.getByText("“certificate.pdf” is really a PNG picture.")).toBeVisible();
    await choose(own, attach, paper);
    await expect(own.getByRole("link", { name: paper.name })).toBeVisible();
    await own.getByRole("button", { name: "Send and finish" }).click();
    await expect(own).toHaveURL(/\/me\/onboarding$/);
    await own.getByRole("link", { name, exact: true }).click();
    const answer = own.getByRole("region", { name: "Your answers" }).getByRole("link", { name: paper.name });
    await expect(answer).toBeVisible();

    await page.goto(profile);
    const row = page.getByRole("listitem").filter({ hasText: name }).filter({ hasText: "1 answer" });
    await row.getByText("1 answer").click();
    const opened = page.waitForEvent("download");
    await row.getByRole("link", { name: paper.name }).click();
    expect((await opened).suggestedFilename()).toBe(paper.name);
    await checkAccessibility();

    const other = await (await browser.newContext()).newPage();
    expect((await other.request.get(address)).status()).toBe(401);
    await signInWith(other, "employee@demo.test");
    expect((await other.request.get(address)).status()).toBe(404);
    expect((await other.request.get((await answer.getAttribute("href")) ?? "")).status()).toBe(404);
    await other.context().close();
    await own.context().close();
  });
});
