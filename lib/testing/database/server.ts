import os from "node:os";
import path from "node:path";
import { type EmbeddedDatabase, openEmbeddedDatabase } from "@/prisma/server/open";

/** The PostgreSQL that all test runs on this machine share; it stops when the last of them ends. */
export function openTestServer(): Promise<EmbeddedDatabase> {
  const own =
    process.env.MUSTER_TEST_DATA_DIR || path.join(os.tmpdir(), `muster-tests-${os.userInfo().username}`);
  return openEmbeddedDatabase(own);
}
