import { z } from "zod";
import { day, text } from "@/lib/people/schema/fields";

const year = z.coerce.number().pipe(z.int().min(1950).max(2150));
const code = z.string().regex(/^[A-Z0-9-]{1,10}$/i, "invalid_choice");

export const holidayInput = z.strictObject({ day: day(), name: text({ max: 200 }) });
export type HolidayInput = z.output<typeof holidayInput>;

/** Days to add; those that the unit has already stay as they are. */
export const addHolidaysInput = z.strictObject({
  holidays: z.array(holidayInput).min(1, "required").max(400),
});

export const suggestionQuery = z.object({ country: code, region: code.optional(), year });
export const suggestedHolidays = z.array(z.object({ day: z.string(), name: z.string() }));

export const holiday = z.object({ id: z.int(), day: z.string(), name: z.string() });
export type HolidayEntry = z.output<typeof holiday>;
