import { addDays, dateFromDay } from "@/lib/dates";
import { type Company, worker } from "./company";

/** The hotel's manager has planned a trip: the managing director decides meanwhile. Days on which nothing else is told. */
export async function makeStandIns(company: Company): Promise<void> {
  const { tx, today, at } = company;
  const { person: marcus } = worker(company, "Marcus Lindqvist");
  const { person: charlotte } = worker(company, "Charlotte Åkesson");
  await tx.standIn.create({
    data: {
      ...{ personId: marcus.id, standInId: charlotte.id, createdById: marcus.id, createdAt: at },
      from: dateFromDay(addDays(today, 40)),
      to: dateFromDay(addDays(today, 47)),
    },
  });
}
