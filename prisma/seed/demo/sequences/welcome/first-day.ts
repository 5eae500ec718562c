import type { Tx } from "@/lib/db";
import { makeTemplate } from "@/lib/testing/factories/sequence";
import { write } from "../../writing";
import { type Contacts, chatRoom } from "../contacts";

/** The first morning; the key card comes first. */
export async function firstDayItems(tx: Tx, { people, director }: Pick<Contacts, "people" | "director">) {
  return [
    await makeTemplate(tx, "todo", {
      title: "Fetch your key card and find your locker",
      body: write(
        "The key cabinet is beside the staff room. Choose any locker without a name and put yours on it.",
      ),
      dueWorkday: 1,
    }),
    await makeTemplate(tx, "appointment", {
      title: "Lunch with your team",
      body: write("We introduce you to everybody who is on shift. Tell us beforehand what you do not eat."),
      place: "Staff restaurant",
      minutes: 45,
      moment: { kind: "workday", workday: 1, minute: 720 },
    }),
    await makeTemplate(tx, "introduction", {
      title: "Your contact in the people team",
      body: write("Pay, contract, leave, or something you would rather not say in your team: come to me."),
      person: people.id,
    }),
    await makeTemplate(tx, "introduction", {
      title: "Who runs Linden & Salt",
      body: write("I started at a reception desk, too. My door is open on Thursdays from two to four."),
      person: director.id,
    }),
    await makeTemplate(tx, "message", {
      by: "chat",
      title: "Say hello to {{first_name}}",
      body: write(
        "{{first_name}} {{last_name}} starts today as {{position}} in {{department}}. {{buddy}} shows them around.",
      ),
      to: { provider: "mattermost", url: chatRoom },
    }),
  ];
}
