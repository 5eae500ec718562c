import type { Tx } from "@/lib/db";
import { makeSequence } from "@/lib/testing/factories/sequence";
import type { Contacts } from "./contacts";
import { beforeItems } from "./welcome/before";
import { firstDayItems } from "./welcome/first-day";
import { laterItems } from "./welcome/later";
import { contractItems, paperworkItems } from "./welcome/paperwork";

/** For everybody who joins: from the contract to the first sixty days. */
export async function makeWelcome(tx: Tx, { people, director }: Contacts) {
  const toSign = await contractItems(tx);
  const paperwork = await paperworkItems(tx);
  const ready = await firstDayItems(tx, { people, director });
  const later = await laterItems(tx, people);
  const before = await beforeItems(tx, people);
  const sequence = await makeSequence(tx, {
    name: "Welcome to Linden & Salt",
    blocks: [
      {
        trigger: { kind: "unconditional" },
        items: [
          toSign.task,
          before.page,
          before.toManager,
          paperwork.pay,
          paperwork.contact,
          paperwork.accounts,
        ],
      },
      {
        trigger: { kind: "beforeStart", days: 7, minute: 480 },
        items: [before.firstDay, before.firstWeek, before.keys],
      },
      { trigger: { kind: "beforeStart", days: 1, minute: 960 }, items: [before.tomorrow] },
      { trigger: { kind: "tasksDone", templates: [toSign.task.id] }, items: [toSign.sign] },
      {
        trigger: { kind: "todosDone", templates: [paperwork.pay.id, paperwork.contact.id] },
        items: [paperwork.complete, paperwork.badge],
      },
      { trigger: { kind: "afterStart", days: 1, minute: 480 }, items: ready },
      { trigger: { kind: "afterStart", days: 3, minute: 540 }, items: [later.safety, later.guide] },
      { trigger: { kind: "afterStart", days: 10, minute: 600 }, items: [later.talk, later.feedback] },
      { trigger: { kind: "afterStart", days: 40, minute: 540 }, items: [later.settled] },
    ],
  });
  const [locker = toSign.sign] = ready;
  return { sequence, items: { contract: toSign.task, sign: toSign.sign, ...paperwork, locker, ...later } };
}
