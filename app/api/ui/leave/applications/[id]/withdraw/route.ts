import { inTransaction } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { withdrawLeave } from "@/lib/leave/commands/withdraw";
import { withdrawLeaveContract } from "@/lib/leave/contract/mine";
import { myApplication } from "@/lib/leave/queries/mine";

const handler = resource(
  route(withdrawLeaveContract, ({ actor, params }) =>
    inTransaction(async (tx) => {
      await withdrawLeave(actor, params, tx);
      const leave = await myApplication(actor.id, params.id, tx);
      if (!leave) throw notFound();
      return leave;
    }),
  ),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
