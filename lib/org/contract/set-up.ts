import { z } from "zod";
import { contract } from "@/lib/http/contract";
import { setUpInput } from "../schema/set-up";

export const setUpContract = contract({
  id: "setUp",
  method: "POST",
  path: "/api/ui/setup",
  auth: "public",
  dialect: "problem",
  tag: "Set-up",
  summary: "Make the organisation and its first administrator; works once, on an empty database",
  body: setUpInput,
  response: z.object({ personId: z.int() }),
  status: 201,
});
