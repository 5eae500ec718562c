import path from "node:path";
import { defineConfig } from "prisma/config";

/** Only `prisma generate` reads this: migrations are written and applied by prisma/migrate. */
export default defineConfig({ schema: path.join(import.meta.dirname, "schema") });
