import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll } from "vitest";

/** An empty data folder for this test file; imported before anything reads the environment. Gone afterwards. */
export const dataFolder = mkdtempSync(path.join(os.tmpdir(), "muster-files-"));
process.env.MUSTER_DATA_DIR = dataFolder;

afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));
