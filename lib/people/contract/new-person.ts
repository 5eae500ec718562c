import { z } from "zod";
import { contract } from "@/lib/http/contract";
import { newPersonInput } from "../schema/new-person";

export const createPersonContract = contract({
  id: "createPersonInWizard",
  method: "POST",
  path: "/api/ui/people",
  auth: "session",
  roles: [1],
  dialect: "problem",
  tag: "People",
  summary: "Add a person, give the sequences and forget the draft, all or nothing",
  body: newPersonInput,
  response: z.object({ id: z.int() }),
  status: 201,
});
