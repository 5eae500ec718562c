import { now } from "@/lib/clock";
import { pool } from "@/lib/db";
import type { PersonActor, Role } from "../actor";
import { hashSecret } from "../secret";

/** Finds who an access token belongs to, by its hash and the time. */
export const bearerQuery = {
  name: "bearer-actor",
  text: `select f.id as "familyId", p.id, p."firstName", p."lastName", p.role, p.timezone, p.language
    from "AccessToken" a
    join "TokenFamily" f on f.id = a."familyId" and f."revokedAt" is null
    join "Person" p on p.id = f."personId" and p.active
    where a.hash = $1 and a."expiresAt" > $2`,
};

/** The person behind `Authorization: Bearer <access token>`; null when it is missing, unknown, expired or its family is dead. */
export async function bearerActor(request: Request, address: string): Promise<PersonActor | null> {
  const secret = /^bearer +(\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  if (!secret) return null;
  const { rows } = await pool().query({ ...bearerQuery, values: [Buffer.from(hashSecret(secret)), now()] });
  const row = rows[0];
  if (!row) return null;
  return {
    kind: "person",
    id: row.id,
    name: `${row.firstName} ${row.lastName}`,
    role: row.role as Role,
    via: "bearer",
    address,
    timezone: row.timezone,
    language: row.language,
    credential: String(row.familyId),
  };
}
