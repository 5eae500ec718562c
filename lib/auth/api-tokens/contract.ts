import { z } from "zod";
import { contract } from "@/lib/http/contract";
import { pathId } from "@/lib/org/schema/ids";
import { newTokenInput } from "./schema";

const apiTokenEntry = z.object({
  id: z.int(),
  name: z.string(),
  owner: z.object({ id: z.int(), name: z.string(), isActive: z.boolean() }),
  createdAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().nullable(),
});
export type ApiTokenEntry = z.output<typeof apiTokenEntry>;

const settings = { auth: "session", roles: [1], dialect: "problem", tag: "API tokens" } as const;

export const listApiTokensContract = contract({
  ...settings,
  id: "listApiTokens",
  method: "GET",
  path: "/api/ui/api-tokens",
  summary: "Every live key of the onboarding API with its owner and last use",
  response: z.array(apiTokenEntry),
});

export const createApiTokenContract = contract({
  ...settings,
  id: "createApiToken",
  method: "POST",
  path: "/api/ui/api-tokens",
  summary: "Make a key of my own; it is shown once",
  body: newTokenInput,
  response: z.object({ id: z.int(), key: z.string() }),
  status: 201,
});

export const revokeApiTokenContract = contract({
  ...settings,
  id: "revokeApiToken",
  method: "DELETE",
  path: "/api/ui/api-tokens/{id}",
  summary: "End a key at once",
  params: z.object({ id: pathId }),
});
