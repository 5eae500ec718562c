import { type Day, dateFromDay } from "@/lib/dates";
import type { UpdatePersonInput } from "../schema/person";

const columnNames = {
  first_name: "firstName",
  last_name: "lastName",
  role: "role",
  email: "email",
  position: "position",
  phone: "phone",
  buddy: "buddyId",
  manager: "managerId",
  message: "message",
  linkedin: "linkedin",
  facebook: "facebook",
  twitter: "twitter",
  timezone: "timezone",
  language: "language",
  private_email: "privateEmail",
} as const satisfies Record<Exclude<keyof UpdatePersonInput, "start_day">, string>;

type Columns<Fields> = {
  [Name in keyof Fields & keyof typeof columnNames as (typeof columnNames)[Name]]: Fields[Name];
} & ("start_day" extends keyof Fields ? { startDay: Date | null } : unknown);

/** The columns that hold these fields; fields that are left out are left out. */
export function columnsOf<Fields extends UpdatePersonInput>(fields: Fields): Columns<Fields> {
  const columns: Record<string, unknown> = {};
  for (const [field, column] of Object.entries(columnNames)) {
    const value = fields[field as keyof typeof columnNames];
    if (value !== undefined) columns[column] = value;
  }
  if (fields.start_day !== undefined)
    columns.startDay = fields.start_day && dateFromDay(fields.start_day as Day);
  return columns as Columns<Fields>;
}
