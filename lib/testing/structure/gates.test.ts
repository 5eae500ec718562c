import { expect, test } from "vitest";
import { readSources } from "./sources";

/** Pages for people who are not signed in, or not yet altogether. */
const open = [
  ...[
    "app/(auth)/login/page.tsx",
    "app/(auth)/forgot-password/page.tsx",
    "app/(auth)/invite/[token]/page.tsx",
  ],
  ...["app/(auth)/setup/page.tsx", "app/(auth)/two-step/page.tsx"],
  ...["app/page.tsx", "app/welcome/[secret]/page.tsx"],
];

test("every page asks who is there before it shows anything, but a short list", () => {
  const pages = readSources().filter(({ file }) => /^app\/.*page\.tsx$/.test(file));
  const ungated = pages.filter(({ text }) => !/await requireActor\(/.test(text)).map(({ file }) => file);
  expect(ungated.sort()).toEqual([...open].sort());
});
