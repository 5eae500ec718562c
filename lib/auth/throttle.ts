import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { pool } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { oncePerProcess } from "@/lib/process/once";

const limiter = (keyPrefix: string, points: number, duration: number, blockDuration = 0) =>
  oncePerProcess(
    `limiter.${keyPrefix}`,
    () =>
      new RateLimiterPostgres({
        storeClient: pool(),
        tableName: "RateLimit",
        tableCreated: true,
        clearExpiredByTimeout: false,
        keyPrefix,
        points,
        duration,
        blockDuration,
      }),
  );

/** Failed tries of one account from one address: five, then a pause of a minute. */
const perPair = () => limiter("signin-pair", 5, 60, 60);
/** Failed tries of one account from anywhere: a hundred a day (NIST SP 800-63B). */
const perAccount = () => limiter("signin-account", 100, 86_400);
/** Failed tries from one address, whatever the account: thirty a minute. */
const perAddress = () => limiter("signin-address", 30, 60);

const tooMany = (seconds: number) =>
  new AppError("TOO_MANY_REQUESTS", "Too many tries. Wait a little and try again.", {
    headers: { "Retry-After": String(Math.max(1, Math.ceil(seconds))) },
  });

const limits = (account: string, address: string) =>
  [
    [perPair(), `${account}|${address}`],
    [perAccount(), account],
    [perAddress(), address || "unknown"],
  ] as const;

/** Counts a try before it is checked, so that parallel guesses count too; throws 429 past a limit. */
export async function countTry(account: string, address: string): Promise<void> {
  for (const [one, key] of limits(account, address)) {
    try {
      await one.consume(key);
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) throw tooMany(refusal.msBeforeNext / 1000);
      throw refusal;
    }
  }
}

/** Takes the try back after a right password: only failures weigh. */
export async function forgiveTry(account: string, address: string): Promise<void> {
  await Promise.all(limits(account, address).map(([one, key]) => one.reward(key)));
}
