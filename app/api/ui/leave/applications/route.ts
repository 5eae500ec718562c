import { inTransaction } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { applyForLeave } from "@/lib/leave/commands/apply";
import { applyForLeaveContract } from "@/lib/leave/contract/mine";
import { myApplication } from "@/lib/leave/queries/mine";
import { fromPlainIds } from "@/lib/leave/rules/request";

const handler = resource(
  route(applyForLeaveContract, ({ actor, body }) =>
    inTransaction(async (tx) => {
      const { id } = await applyForLeave(actor, fromPlainIds(body), tx);
      const leave = await myApplication(actor.id, id, tx);
      if (!leave) throw notFound();
      return leave;
    }),
  ),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
