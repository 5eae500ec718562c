import type { DialectName } from "../contract";
import type { Dialect } from "./dialect";
import { drfDialect } from "./drf";
import { errDialect } from "./err";
import { problemDialect } from "./problem";

export const dialects: Record<DialectName, Dialect> = {
  drf: drfDialect,
  err: errDialect,
  problem: problemDialect,
};
