import { z } from "zod";
import { contract } from "@/lib/http/contract";
import { pickedPerson } from "../schema/directory";

export const findPeopleContract = contract({
  id: "findPeople",
  method: "GET",
  path: "/api/ui/people/search",
  auth: "session",
  roles: [1, 2],
  dialect: "problem",
  tag: "People",
  summary: "Active people by a part of their name, title or e-mail, for pickers",
  query: z.object({ q: z.string().max(200).default("") }),
  response: z.array(pickedPerson),
});
