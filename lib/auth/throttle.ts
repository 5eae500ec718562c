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
        // Our pool is a subclass, which the library does not recognise by name.
        storeType: "pool",
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

/** Mails with a reset link: three an hour to one account, thirty an hour from one address. */
const resets = (account: string, address: string) =>
  [
    [limiter("reset-account", 3, 3600), account],
    [limiter("reset-address", 30, 3600), address || "unknown"],
  ] as const;

/** Looks behind a mailed link that needs no password, from one address: sixty a minute that find nothing. */
const looks = (address: string) => [[limiter("link-address", 60, 60), address || "unknown"]] as const;

/** Counts a question for a passkey: three hundred a minute from one address, behind which a whole company may sit. */
export const countPasskeyAsked = (address: string) =>
  consume([[limiter("passkey-address", 300, 60), address || "unknown"]]);

/** Counts a try before it is checked, so that parallel guesses count too; throws 429 past a limit. */
export const countTry = (account: string, address: string) => consume(limits(account, address));

/** Counts a request for a reset link; throws 429 past a limit. */
export const countReset = (account: string, address: string) => consume(resets(account, address));

/** Counts a look behind a mailed link before it is known whether there is anything; throws 429 past the limit. */
export const countLook = (address: string) => consume(looks(address));

/** Takes the look back of somebody whose link works. */
export async function forgiveLook(address: string): Promise<void> {
  await Promise.all(looks(address).map(([one, key]) => one.reward(key)));
}

async function consume(all: readonly (readonly [RateLimiterPostgres, string])[]): Promise<void> {
  for (const [one, key] of all) {
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
