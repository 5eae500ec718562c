import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { envSchema, parseEnv } from "@/lib/env";

const enough = {
  DATABASE_URL: "postgresql://muster:secret@127.0.0.1:5432/muster",
  NEXTAUTH_SECRET: "s".repeat(32),
  ID_KEY: "0f".repeat(64),
};

describe("the environment", () => {
  test("what is not set has its default", () => {
    expect(parseEnv(enough)).toMatchObject({
      PORT: 3000,
      API_ACCESS: false,
      JOBS: true,
      MUSTER_DATA_DIR: ".data",
      LOG_LEVEL: "info",
    });
  });

  test("an empty value counts as not set", () => {
    expect(parseEnv({ ...enough, PORT: "", SMTP_URL: " ", JOBS: "" })).toMatchObject({
      PORT: 3000,
      JOBS: true,
    });
  });

  test.each(["DATABASE_URL", "NEXTAUTH_SECRET", "ID_KEY"])("without %s it says so in one line", (name) => {
    expect(() => parseEnv({ ...enough, [name]: undefined })).toThrow(`${name} is missing. See .env.example.`);
  });

  test.each([
    ["PORT", "http"],
    ["PORT", "70000"],
    ["DATABASE_URL", "mysql://x/y"],
    ["NEXTAUTH_SECRET", "short"],
    ["ID_KEY", "xyz"],
    ["API_ACCESS", "maybe"],
    ["SMTP_URL", "mail.example.com"],
    ["MAIL_FROM", "nobody"],
    ["LOG_LEVEL", "loud"],
    ["MUSTER_CLOCK", "tomorrow"],
    ["NEXTAUTH_URL", "example.com"],
    ["S3_ENDPOINT", "s3.example.com"],
    ["S3_BUCKET", "not a name"],
    ["S3_REGION", "not a region"],
    ["S3_PATH_STYLE", "maybe"],
  ])("%s=%s is refused by name, without its value", (name, value) => {
    let message = "";
    try {
      parseEnv({ ...enough, [name]: value });
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).toMatch(new RegExp(`^${name} must [^\\n]+ See \\.env\\.example\\.$`));
  });

  const s3 = {
    ...{ S3_BUCKET: "muster", S3_REGION: "eu-north-1" },
    ...{ S3_ACCESS_KEY_ID: "key", S3_SECRET_ACCESS_KEY: "secret" },
  };

  test("S3 is taken whole", () => {
    expect(parseEnv({ ...enough, ...s3 })).toMatchObject({ ...s3, S3_PATH_STYLE: false });
  });

  test.each(Object.keys(s3))("S3 without %s is one line", (name) => {
    expect(() => parseEnv({ ...enough, ...s3, [name]: "" })).toThrow(
      new RegExp(`^${name} is missing: S3_\\w+ is set, so files go to S3\\. See \\.env\\.example\\.$`),
    );
  });

  test("a moved clock is refused in production", () => {
    const moved = { ...enough, MUSTER_CLOCK: "2026-06-15T08:00:00Z" };
    expect(() => parseEnv({ ...moved, MUSTER_MODE: "production" })).toThrow("refused in production");
    expect(parseEnv({ ...moved, MUSTER_MODE: "demo", NODE_ENV: "production" }).MUSTER_CLOCK).toBeDefined();
  });

  test(".env.example lists exactly the variables that are read", () => {
    const listed = [...readFileSync(".env.example", "utf8").matchAll(/^([A-Z0-9_]+)=/gm)].map(
      (match) => match[1],
    );
    const ours = new Set(["NODE_ENV", "MUSTER_MODE"]);
    expect(listed.sort()).toEqual(
      Object.keys(envSchema.shape)
        .filter((name) => !ours.has(name))
        .sort(),
    );
  });
});
