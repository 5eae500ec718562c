import { expect, it } from "vitest";
import { inTurn } from "@/lib/process/in-turn";

it("keeps the order of one key, failures included, and holds no other key up", async () => {
  const seen: string[] = [];
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const first = inTurn("a", async () => {
    await gate;
    seen.push("first");
    throw new Error("first fails");
  });
  const second = inTurn("a", async () => seen.push("second"));
  await inTurn("b", async () => seen.push("other"));
  release();
  await expect(first).rejects.toThrow("first fails");
  await second;
  expect(seen).toEqual(["other", "first", "second"]);
});
