import path from "node:path";
import { defineConfig } from "vitest/config";

const root = path.resolve(import.meta.dirname, "../..");

/** What every test process sees; a database test gets its own DATABASE_URL from lib/testing/database.ts. */
const variables = {
  MUSTER_MODE: "test",
  DATABASE_URL: process.env.DATABASE_URL ?? "postgresql://nobody:nothing@127.0.0.1:9/none",
  NEXTAUTH_SECRET: "only-for-tests-only-for-tests-only",
  ID_KEY: "0f".repeat(64),
  LOG_LEVEL: process.env.LOG_LEVEL ?? "silent",
  API_ACCESS: "on",
  WEBHOOK_ALLOW_PRIVATE: "on",
};

const ignored = ["node_modules/**", ".next/**", ".data/**", "e2e/**"];

export default defineConfig({
  root,
  resolve: { alias: { "@": root } },
  test: {
    env: variables,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["**/*.test.{ts,tsx}"],
          exclude: [...ignored, "**/*.db.test.ts"],
          env: { TZ: "Asia/Kathmandu" },
        },
      },
      {
        extends: true,
        test: {
          name: "db",
          include: ["**/*.db.test.ts"],
          exclude: ignored,
          globalSetup: [path.join(root, "lib/testing/database/template.ts")],
          setupFiles: [path.join(root, "lib/testing/database/own.ts")],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
