import pg from "pg";
import { oncePerProcess } from "@/lib/process/once";

type Connected = Parameters<Parameters<pg.Pool["connect"]>[0]>;

const pulse = () => oncePerProcess("database-pulse", () => ({ failedAt: Number.NEGATIVE_INFINITY }));

/** Whether a connection to the database failed at or after this moment of `performance.now()`. */
export function databaseFailedSince(moment: number): boolean {
  return pulse().failedAt >= moment;
}

/** A pool that remembers when the database was last out of reach. */
export class WatchedPool extends pg.Pool {
  override connect(): Promise<pg.PoolClient>;
  override connect(callback: (...result: Connected) => void): void;
  override connect(callback?: (...result: Connected) => void) {
    const failed = () => {
      pulse().failedAt = performance.now();
    };
    if (callback) {
      return super.connect((...result) => {
        if (result[0]) failed();
        callback(...result);
      });
    }
    return super.connect().catch((error: unknown) => {
      failed();
      throw error;
    });
  }
}
