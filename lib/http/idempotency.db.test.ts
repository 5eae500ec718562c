import { afterEach, expect, test, vi } from "vitest";
import { db, type Tx } from "@/lib/db";
import { onlyOnce } from "./idempotency";

afterEach(() => void vi.useRealTimers());

const request = (key: string) => new Request("http://x/", { headers: { "idempotency-key": key } });

test("a deed of hundreds of rows may take its time behind a key as well", async () => {
  await db().$queryRaw`select 1`;
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  const slow = async (tx?: Tx) => {
    await vi.advanceTimersByTimeAsync(100_000);
    const [row] = await (tx as Tx).$queryRaw<{ one: number }[]>`select 1 as one`;
    return Response.json(row);
  };
  const answer = await onlyOnce(request("slow"), "test", {}, slow);
  expect(await answer.text()).toBe('{"one":1}');
});
