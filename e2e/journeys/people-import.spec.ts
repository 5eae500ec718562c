import { expect, test } from "../fixtures";

const columns = "first_name,last_name,email,role,start_day,unit,manager,sequences,Vacation days";
const csv = (rows: string[]) => ({
  name: "people.csv",
  mimeType: "text/csv",
  buffer: Buffer.from([columns, ...rows].join("\n")),
});

test.beforeEach(async ({ page, signIn }) => {
  await signIn("admin");
  await page.goto("/people");
});

test("many people come out of a file: mended where it is wrong, seen, then added", async ({
  page,
  checkAccessibility,
}) => {
  const at = `${Date.now()}.example.test`;
  const right = `Ylva,Norrby,ylva@${at},other,2020-02-01,Salt Bakery Malmö,admin@demo.test,,12.5`;
  const hire = `Otto,Nyberg,otto@${at},new hire,15.06.2199,Salt Bakery Malmö,ylva@${at},Welcome to Linden & Salt,`;
  await page.getByRole("link", { name: "Import" }).click();
  await page.locator("html[data-alive]").waitFor();
  await checkAccessibility();

  const file = page.getByLabel("CSV file");
  await file.setInputFiles(csv([right, `Otto,,otto@${at},boss,2199-06-15,Atlantis,nobody@${at},,many`]));
  const faults = page.getByRole("table", { name: "What needs your attention" });
  await expect(faults.getByRole("row", { name: /3 last_name – Fill this in/ })).toBeVisible();
  await expect(
    faults.getByRole("row", { name: /3 unit Atlantis Nothing in use is called this/ }),
  ).toBeVisible();
  await expect(
    faults.getByRole("row", { name: /3 manager nobody@.* Nobody here and nobody in this file/ }),
  ).toBeVisible();
  await expect(
    faults.getByRole("row", { name: /3 role boss New hire, Administrator, Manager/ }),
  ).toBeVisible();
  await expect(faults.getByRole("row", { name: /3 Vacation days many Write a number/ })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Add/ })).toHaveCount(0);
  await checkAccessibility();

  await page.getByRole("button", { name: "Choose another file" }).click();
  await file.setInputFiles(csv([right, hire]));
  await expect(page.getByText("2 people can be added")).toBeVisible();
  await expect(
    page.getByRole("row", { name: /Otto Nyberg .*New hire 15 Jun 2199 Salt Bakery Malmö/ }),
  ).toBeVisible();
  await page.getByRole("button", { name: "Add 2 people" }).click();
  await expect(page.getByText("2 people are here now")).toBeVisible();

  await page.getByRole("button", { name: "Import another file" }).click();
  await file.setInputFiles(csv([right, hire, `Moa,Ek,moa@${at},,,,ylva@${at},,`]));
  await expect(page.getByText("2 rows need your attention")).toBeVisible();
  await page.getByText("Leave out people who are here already").click();
  await expect(page.getByText("1 person can be added")).toBeVisible();
  await expect(page.getByText("2 are here already and are left out.")).toBeVisible();
  await page.getByRole("button", { name: "Add 1 person" }).click();
  await page.getByRole("link", { name: "See the people" }).click();

  await page.getByRole("searchbox").fill(at);
  await page.getByRole("link", { name: `Otto Nyberg otto@${at}` }).click();
  await expect(page.getByRole("link", { name: "Ylva Norrby" }).first()).toBeVisible();
});

test("the list goes out as it is narrowed, in columns that can be read again", async ({ page }) => {
  await page.goto("/people?q=bakery&role=2");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Export" }).click();
  const saved = await (await download).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of saved) chunks.push(chunk as Buffer);
  const [first, ...rows] = Buffer.concat(chunks).toString().split("\r\n");
  expect(first).toBe(
    "\u{feff}first_name,last_name,email,role,start_day,position,phone,unit,section,agreement,manager,buddy,timezone,language,private_email,message,last_day,state",
  );
  expect(rows).toEqual([
    expect.stringMatching(
      /^Nils,Andersson,nils\.andersson@linden-salt\.test,2,\d{4}-\d\d-\d\d,Bakery manager,'\+46 /,
    ),
    "",
  ]);
});

test.describe("what is no table of people", () => {
  test.use({ expectedErrors: [/400/] });

  test("is refused in words that help", async ({ page }) => {
    await page.goto("/people/import");
    await page.locator("html[data-alive]").waitFor();
    const file = page.getByLabel("CSV file");
    await file.setInputFiles({ name: "p.csv", mimeType: "text/csv", buffer: Buffer.from("PK\u0003\u0004") });
    await expect(page.getByText("This is a workbook, not a CSV file.")).toBeVisible();
    await file.setInputFiles({ name: "p.csv", mimeType: "text/csv", buffer: Buffer.from("name,mail\nA,b") });
    await expect(
      page.getByText("The first line has to name these columns: first_name, last_name."),
    ).toBeVisible();
  });
});

test.describe("who is no administrator", () => {
  test.use({ expectedErrors: [/404/] });

  test("finds neither way", async ({ page, signIn }) => {
    await page.context().clearCookies();
    await signIn("manager");
    await page.goto("/people");
    await expect(page.getByRole("heading", { name: "People" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Import" })).toHaveCount(0);
    await page.goto("/people/import");
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Add people from a file");
  });
});
