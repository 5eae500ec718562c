import type { CronItem, TaskList } from "graphile-worker";
import { sweepTokens } from "@/lib/auth/oauth/sweep";
import { sweepChallenges } from "@/lib/auth/passkeys/challenge";
import { sendReset } from "@/lib/auth/reset";
import { sweepSignIns } from "@/lib/auth/sweep";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { removeObject, sweepFiles } from "@/lib/files/commands/sweep";
import { writeLeaveNews } from "@/lib/leave/commands/news";
import { sendMail } from "@/lib/mail/send";
import { sendDelivery } from "@/lib/notifications/commands/deliveries";
import { payloads } from "./payloads";

/** What background jobs do, by name. */
export const tasks: TaskList = {
  "sweep.expired": sweepExpired,
  "mail.send": (payload) => sendMail(payloads["mail.send"].parse(payload).id),
  "delivery.send": (payload) => sendDelivery(payloads["delivery.send"].parse(payload).id),
  "leave.news": (payload) => writeLeaveNews(payloads["leave.news"].parse(payload).id),
  "file.remove": (payload) => removeObject(payloads["file.remove"].parse(payload).key),
  "auth.reset": (payload) => sendReset(payloads["auth.reset"].parse(payload).email),
};

/** What runs by itself, in UTC. */
export const crons: CronItem[] = [
  { task: "sweep.expired", match: "17 * * * *", options: { backfillPeriod: 0 } },
];

/** Deletes remembered answers nobody may ask for again, what signing in left behind, and uploads nobody used. */
async function sweepExpired(): Promise<void> {
  await db().idempotencyRecord.deleteMany({ where: { expiresAt: { lt: now() } } });
  await sweepTokens();
  await sweepChallenges();
  await sweepSignIns();
  await sweepFiles();
}
