import path from "node:path";

/** @type {import("next").NextConfig} */
export default {
  agentRules: false,
  poweredByHeader: false,
  turbopack: { root: path.resolve(import.meta.dirname, "../../..") },
};
