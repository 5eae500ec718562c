import { z } from "zod";
import { contract } from "@/lib/http/contract";
import { created, idParams } from "../schema/ids";
import {
  createSectionInput,
  createUnitInput,
  unit,
  unitChoice,
  updateSectionInput,
  updateUnitInput,
} from "../schema/units";

const common = { auth: "session", dialect: "problem", tag: "Organisation" } as const;

export const listUnitsContract = contract({
  ...common,
  id: "listUnits",
  method: "GET",
  path: "/api/ui/org/units",
  roles: [1, 2],
  summary: "Units with their settings and sections: all for administrators, managed ones for managers",
  response: z.array(unit),
});

export const unitChoicesContract = contract({
  ...common,
  id: "unitChoices",
  method: "GET",
  path: "/api/ui/org/units/choices",
  roles: [1, 2],
  summary: "Units in use to choose from, with their sections",
  response: z.array(unitChoice),
});

export const createUnitContract = contract({
  ...common,
  id: "createUnit",
  method: "POST",
  path: "/api/ui/org/units",
  roles: [1],
  summary: "Add a unit to the tree",
  body: createUnitInput,
  response: created,
  status: 201,
});

export const updateUnitContract = contract({
  ...common,
  id: "updateUnit",
  method: "PATCH",
  path: "/api/ui/org/units/{id}",
  roles: [1],
  summary: "Change, move, archive or restore a unit; what is left out stays",
  params: idParams,
  body: updateUnitInput,
});

export const createSectionContract = contract({
  ...common,
  id: "createSection",
  method: "POST",
  path: "/api/ui/org/units/{id}/sections",
  roles: [1],
  summary: "Add a section to a unit",
  params: idParams,
  body: createSectionInput,
  response: created,
  status: 201,
});

export const updateSectionContract = contract({
  ...common,
  id: "updateSection",
  method: "PATCH",
  path: "/api/ui/org/sections/{id}",
  roles: [1],
  summary: "Rename, archive or restore a section",
  params: idParams,
  body: updateSectionInput,
});
