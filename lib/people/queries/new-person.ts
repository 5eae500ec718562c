import { db, type Tx } from "@/lib/db";
import { languages } from "../schema/languages";
import type { NewPersonValues } from "../schema/new-person";

/** The wizard's empty form: a new hire with the organisation's language and time zone. */
export async function blankPerson(tx: Tx = db()): Promise<NewPersonValues> {
  const organisation = await tx.organisation.findUnique({
    where: { id: 1 },
    select: { timezone: true, language: true },
  });
  return {
    first_name: "",
    last_name: "",
    start_day: null,
    role: 0,
    email: "",
    position: "",
    phone: "",
    buddy: null,
    manager: null,
    message: "",
    linkedin: "",
    facebook: "",
    twitter: "",
    timezone: organisation?.timezone ?? "UTC",
    language: languages.find((language) => language === organisation?.language) ?? "en",
    private_email: null,
    sequences: [],
    past: {},
    unitId: null,
    sectionId: null,
    agreementId: null,
  };
}
