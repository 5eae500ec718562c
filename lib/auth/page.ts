import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { addressHeader } from "@/lib/http/context";
import type { PersonActor, Role } from "./actor";
import { actorOfCookie } from "./session-cookie";

/** Whose browser this is, though they may still owe their second step; null for strangers. One look-up per request. */
export const getVisitor = cache(async (): Promise<PersonActor | null> => {
  const given = await headers();
  return actorOfCookie(given.get("cookie"), given.get(addressHeader) ?? "");
});

/** The signed-in person of a server-rendered page, or null: also while they owe their second step. */
export async function getActor(): Promise<PersonActor | null> {
  const visitor = await getVisitor();
  return visitor?.mustEnrol ? null : visitor;
}

/**
 * The gate of every page: sends strangers to the sign-in page and whoever owes a second step to its own, and shows "not found" to roles that
 * the page is not for (404, not 403: what exists is nobody's business).
 */
export async function requireActor(allowed?: readonly Role[]): Promise<PersonActor> {
  const actor = await getVisitor();
  if (!actor) redirect("/login");
  if (actor.mustEnrol) redirect("/two-step");
  if (allowed && !allowed.includes(actor.role)) notFound();
  return actor;
}
