import { z } from "zod";
import { oncePerProcess } from "@/lib/process/once";
import { StartError } from "@/lib/process/start-error";

const onOff = (byDefault: boolean) =>
  z
    .string()
    .toLowerCase()
    .pipe(z.enum(["on", "off", "true", "false", "1", "0"], { error: 'must be "on" or "off"' }))
    .transform((value) => value === "on" || value === "true" || value === "1")
    .default(byDefault);

const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/, { error: `must be a whole number from ${min} to ${max}` })
    .transform(Number)
    .pipe(
      z
        .number()
        .min(min, { error: `must be ${min} or more` })
        .max(max, { error: `must be ${max} or less` }),
    );

const url = (schemes: RegExp, wording: string) => z.url({ protocol: schemes, error: `must be ${wording}` });

/** Every variable Muster reads. `.env.example` explains each; a test keeps the two in step. */
export const envSchema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  /** Set by our own entry points: what this process is running as. */
  MUSTER_MODE: z.enum(["production", "demo", "development", "test"]).default("development"),
  PORT: wholeNumber(1, 65_535).default(3000),
  HOST: z.string().optional(),
  DATABASE_URL: url(
    /^postgres(ql)?$/,
    "a PostgreSQL address such as postgresql://user:password@host:5432/muster",
  ),
  DATABASE_POOL: wholeNumber(2, 200).default(12),
  MUSTER_DATA_DIR: z.string().default(".data"),
  NEXTAUTH_URL: url(/^https?$/, "the address people open, such as https://muster.example.com").optional(),
  NEXTAUTH_SECRET: z.string({ error: "is missing" }).min(32, { error: "must have at least 32 characters" }),
  ID_KEY: z
    .string({ error: "is missing" })
    .regex(/^([0-9a-f]{64}|[0-9a-f]{128})$/i, { error: "must be 64 or 128 hexadecimal digits" })
    .transform((hex) => Uint8Array.from(Buffer.from(hex, "hex"))),
  API_ACCESS: onOff(false),
  PASSWORD_GRANT: onOff(true),
  WEBHOOK_ALLOW_PRIVATE: onOff(false),
  TRUST_PROXY: onOff(false),
  JOBS: onOff(true),
  SMTP_URL: url(
    /^smtps?$/,
    "a mail server's address such as smtp://user:password@mail.example.com:587",
  ).optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^<>\r\n]*<?[^\s@<>]+@[^\s@<>]+>?$/, {
      error: "must be an address such as Muster <muster@example.com>",
    })
    .default("Muster <muster@localhost>"),
  S3_BUCKET: z
    .string()
    .regex(/^[\w.-]{1,255}$/, { error: "must be the name of a bucket" })
    .optional(),
  S3_ENDPOINT: url(
    /^https?$/,
    "the address of an S3 service, such as https://s3.eu-central-1.example.com",
  ).optional(),
  S3_REGION: z
    .string()
    .regex(/^[\w-]{1,63}$/, { error: "must be a region such as eu-central-1" })
    .optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  S3_PATH_STYLE: onOff(false),
  LOG_LEVEL: z
    .enum(["trace", "debug", "info", "warn", "error", "silent"], {
      error: "must be one of trace, debug, info, warn, error, silent",
    })
    .default("info"),
  MUSTER_CLOCK: z.iso
    .datetime({ offset: true, error: "must be an instant such as 2026-06-15T08:00:00Z" })
    .optional(),
});

export type Env = z.output<typeof envSchema>;

/** Files go to S3 as soon as one of these is set; then none of the first four may be missing. */
const s3Needs = ["S3_BUCKET", "S3_REGION", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"] as const;
const s3Names = [...s3Needs, "S3_ENDPOINT"] as const;

/**
 * Reads the variables once and for all; an empty one counts as not set.
 * Raises StartError with one line that names the first variable that is wrong.
 */
export function parseEnv(variables: Record<string, string | undefined>): Env {
  const given = Object.entries(variables).filter(([name, value]) => name in envSchema.shape && value?.trim());
  const parsed = envSchema.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const name = String(issue?.path[0]);
    const missing = !variables[name]?.trim();
    throw new StartError(`${name} ${missing ? "is missing" : issue?.message}. See .env.example.`);
  }
  const s3 = s3Names.find((name) => parsed.data[name]);
  const lacking = s3 && s3Needs.find((name) => !parsed.data[name]);
  if (lacking) {
    throw new StartError(`${lacking} is missing: ${s3} is set, so files go to S3. See .env.example.`);
  }
  if (parsed.data.MUSTER_CLOCK && parsed.data.MUSTER_MODE === "production") {
    throw new StartError(
      "MUSTER_CLOCK is for demos and tests and is refused in production. See .env.example.",
    );
  }
  return parsed.data;
}

/** The environment of this process. */
export function env(): Env {
  return oncePerProcess("env", () => parseEnv(process.env));
}
