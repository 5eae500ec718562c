import { existsSync } from "node:fs";

// Imported first by every entry point: what is loaded after it may read the environment at once.
if (existsSync(".env")) process.loadEnvFile(".env");
