import path from "node:path";
import { main, say } from "@/lib/process/main";
import { openEmbeddedDatabase } from "../server/open";
import { writeMigration } from "./write";

/** npm run db:migration -- NAME */
await main(async () => {
  const database = await openEmbeddedDatabase(process.env.MUSTER_DATA_DIR || ".data");
  try {
    const { file, empty } = await writeMigration(database.url, process.argv[2] ?? "");
    say(`${path.relative(process.cwd(), file)}${empty ? " (empty: for SQL by hand)" : ""}`);
  } finally {
    await database.close();
  }
});
