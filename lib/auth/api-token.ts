import { now } from "@/lib/clock";
import { pool } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { PersonActor, Role } from "./actor";
import { hashSecret } from "./secret";

const refused = (message: string, reason?: string) =>
  new AppError("UNAUTHENTICATED", message, {
    headers: { "WWW-Authenticate": "Token" },
    ...(reason ? { reason } : {}),
  });

/** Finds who an API token belongs to, by its hash. */
export const tokenQuery = {
  name: "api-token-actor",
  text: `select t.id as "tokenId", t."lastUsedAt", t."revokedAt", p.id, p."firstName", p."lastName", p.role, p.active,
      p.timezone, p.language
    from "ApiToken" t join "Person" p on p.id = t."personId"
    where t.hash = $1`,
};

/** The key of an `Authorization: Token <key>` header; throws the onboarding API's own refusals. */
function keyOf(header: string | null): string {
  const words = (header ?? "").split(/\s+/).filter(Boolean);
  if (words[0]?.toLowerCase() !== "token") throw refused("No key was sent.");
  if (words.length === 1) throw refused("The header names no key.", "TOKEN_MISSING");
  if (words.length > 2) throw refused("The key holds spaces.", "TOKEN_WITH_SPACES");
  return words[1] as string;
}

/** The administrator behind an API token. Raises 401 and, for other roles, 403, as the contract words them. */
export async function apiTokenActor(request: Request, address: string): Promise<PersonActor> {
  const hash = Buffer.from(hashSecret(keyOf(request.headers.get("authorization"))));
  const { rows } = await pool().query({ ...tokenQuery, values: [hash] });
  const row = rows[0];
  if (!row) throw refused("The key is unknown.", "TOKEN_UNKNOWN");
  if (!row.active) throw refused("The key's owner is inactive.", "OWNER_INACTIVE");
  if (row.revokedAt) throw refused("The key was revoked.", "TOKEN_UNKNOWN");
  if (row.role !== 1) {
    throw new AppError("FORBIDDEN", "You do not have permission to perform this action.");
  }
  const at = now();
  if (!row.lastUsedAt || at.getTime() - row.lastUsedAt.getTime() > 60_000) {
    await pool().query(`update "ApiToken" set "lastUsedAt" = $2 where id = $1`, [row.tokenId, at]);
  }
  return {
    kind: "person",
    id: row.id,
    name: `${row.firstName} ${row.lastName}`,
    role: row.role as Role,
    via: "apiToken",
    address,
    timezone: row.timezone,
    language: row.language,
    credential: String(row.tokenId),
  };
}
