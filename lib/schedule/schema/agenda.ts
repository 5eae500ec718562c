import { z } from "zod";
import { parseDay } from "@/lib/dates";
import type { ClaimCode } from "../rules/claim";
import { shiftViews } from "./views";

/** What the address of the shifts page says; anything odd there is left out. */
export const agendaFilter = z.object({
  view: z.enum(shiftViews).catch("agenda").default("agenda"),
  /** Open shifts that do not fit are left out unless asked for. */
  open: z.enum(["fitting", "all"]).catch("fitting").default("fitting"),
  day: z
    .string()
    .transform((text) => parseDay(text) ?? undefined)
    .optional()
    .catch(undefined),
});

/** A break inside a shift, on the shift's own clock. */
export type AgendaBreak = { start: string; end: string; minutes: number; paid: boolean };

/** A shift as its owner (or whoever may take it) sees it. Local times are those of the shift's unit. */
export type AgendaShift = {
  id: number;
  starts: string;
  ends: string;
  timezone: string;
  /** Instants, for "now" and for the reader's own clock. */
  startsAt: string;
  endsAt: string;
  type: string;
  colour: string;
  unit: string;
  section: string;
  note: string;
  /** Time that really passes, unpaid breaks taken out. */
  minutes: number;
  breaks: AgendaBreak[];
  breakMinutes: number;
};

/** A shift that nobody has, and what stands against taking it; nothing: it may be taken. */
export type OpenShift = AgendaShift & { against: ClaimCode[] };
