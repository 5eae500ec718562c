import type { Tx } from "@/lib/db";
import type { MadePerson } from "@/lib/testing/factories/person";
import { makeTemplate } from "@/lib/testing/factories/sequence";
import { floorPlan } from "../../drawings";
import { storeFile } from "../../files";
import { write } from "../../writing";

/** Until the first day: what to expect, and what the manager prepares. */
export async function beforeItems(tx: Tx, author: MadePerson) {
  const page = await makeTemplate(tx, "preboarding", {
    title: "So good that you are coming",
    body: write(`
      Hello {{first_name}}, we look forward to {{start}}.

      ## What happens until then

      - Your contract comes by mail. Sign it in your own time.
      - {{manager}} plans your first week and your first shifts.
      - {{buddy}} is your buddy: no question is too small ({{buddy_email}}).
    `),
  });
  const toManager = await makeTemplate(tx, "message", {
    by: "mail",
    title: "{{first_name}} {{last_name}} joins you on {{start}}",
    body: write(`
      {{first_name}} starts as {{position}} in {{department}}. Three things make the first week good:

      1. Plan the first shifts beside {{buddy}}.
      2. Keep half an hour free at noon on the first day.
      3. Tell the team that somebody new is coming.
    `),
    to: { kind: "manager" },
  });
  const plan = await storeFile(tx, author, {
    ...{ name: "Ground floor.png", mime: "image/png", bytes: floorPlan() },
  });
  const firstDay = await makeTemplate(tx, "preboarding", {
    title: "Your first day, hour by hour",
    body: write(
      `
      Come to the staff entrance. {{buddy}} picks you up there and shows you around.

      ![The ground floor from above: from the street behind the house, the dotted way leads to the staff entrance.](plan)

      ## Bring along

      - A passport or identity card
      - Black shoes with a closed toe
      - An appetite: lunch is on the house

      ## Leave at home

      - Worries. Nobody expects you to know everything.
    `,
      { plan },
    ),
  });
  const firstWeek = await makeTemplate(tx, "task", {
    title: "Plan the first week of {{first_name}}",
    body: "First shifts beside {{buddy}}, no night and no weekend in the first five days.",
    assignee: { kind: "manager" },
    dueIn: 3,
  });
  const keys = await makeTemplate(tx, "hardware", {
    title: "Key card and name badge",
    serialNumber: "Next free number in the key cabinet",
    body: "Name on the badge: {{first_name}}.",
    assignee: { kind: "manager" },
    dueIn: 5,
  });
  const tomorrow = await makeTemplate(tx, "message", {
    by: "mail",
    title: "See you tomorrow, {{first_name}}",
    body: write(
      "Tomorrow is the day. {{buddy|One of your new colleagues}} waits for you at the staff entrance. Until then: sleep well!",
    ),
    to: { kind: "hire" },
  });
  return { page, toManager, firstDay, firstWeek, keys, tomorrow };
}
