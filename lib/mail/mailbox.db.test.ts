import { expect, it } from "vitest";
import { rolledBack } from "@/lib/testing/database/rolled-back";
import { listMails } from "./mailbox";
import { mailFilter } from "./schema";

it("lists mails by their dates, not by when they were written down, page after page", () =>
  rolledBack(async (tx) => {
    // As a sample company makes them: person after person, each with a past of their own.
    const days = Array.from({ length: 120 }, (_, nth) => 1 + ((nth * 7) % 28));
    await tx.mail.createMany({
      data: days.map((day, nth) => ({
        ...{ messageId: `<${nth}@test>`, kind: "digest", to: "ada@example.test", subject: `Day ${day}` },
        ...{ html: "", text: "", state: "kept" as const },
        createdAt: new Date(Date.UTC(2026, 0, day)),
      })),
    });
    const seen: { id: number; createdAt: string }[] = [];
    for (let before: number | null = 0; before !== null; ) {
      const { mails, next } = await listMails(mailFilter.parse(before ? { before } : {}), tx);
      seen.push(...mails);
      before = next;
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(120);
    const dates = seen.map(({ createdAt }) => createdAt);
    expect(dates).toEqual([...dates].sort().reverse());
    const { mails } = await listMails(mailFilter.parse({ q: "Day 3", before: seen[60]?.id }), tx);
    expect(mails.every(({ subject }) => subject === "Day 3")).toBe(true);
    // A mail that is gone leads nowhere in particular: the list begins anew.
    expect((await listMails(mailFilter.parse({ before: 2_000_000_000 }), tx)).mails).toHaveLength(50);
  }));
