import { db } from "@/lib/db";

/** Whether the first-run set-up has been done. */
export async function isSetUp(): Promise<boolean> {
  return (await db().organisation.count()) > 0;
}

/** The organisation's name; empty before set-up. */
export async function organisationName(): Promise<string> {
  const found = await db().organisation.findUnique({ where: { id: 1 }, select: { name: true } });
  return found?.name ?? "";
}
