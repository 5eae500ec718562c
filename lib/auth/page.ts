import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { addressHeader } from "@/lib/http/context";
import type { PersonActor, Role } from "./actor";
import { actorOfCookie } from "./session-cookie";

/** The signed-in person of a server-rendered page, or null; one look-up per request. */
export const getActor = cache(async (): Promise<PersonActor | null> => {
  const given = await headers();
  return actorOfCookie(given.get("cookie"), given.get(addressHeader) ?? "");
});

/**
 * The gate of every page: sends strangers to the sign-in page, and shows "not found" to roles that
 * the page is not for (404, not 403: what exists is nobody's business).
 */
export async function requireActor(allowed?: readonly Role[]): Promise<PersonActor> {
  const actor = await getActor();
  if (!actor) redirect("/login");
  if (allowed && !allowed.includes(actor.role)) notFound();
  return actor;
}
