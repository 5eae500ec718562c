import { inTransaction } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { reverseDecision } from "@/lib/leave/commands/decide";
import { reverseDecisionContract } from "@/lib/leave/contract/reverse";
import { decidedLeaves } from "@/lib/leave/queries/inbox";

const handler = resource(
  route(reverseDecisionContract, ({ actor, params, body }) =>
    inTransaction(async (tx) => {
      const { id } = await reverseDecision(actor, { ...params, ...body }, tx);
      const [decided] = await decidedLeaves([id], tx);
      if (!decided) throw notFound();
      return decided;
    }),
  ),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
