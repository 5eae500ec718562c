import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { writeLedgerEntry } from "@/lib/leave/commands/trackers";
import { writeLedgerEntryContract } from "@/lib/leave/contract/settings";

const handler = resource(
  route(writeLedgerEntryContract, ({ actor, params, body }) => writeLedgerEntry(actor, params.id, body)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
