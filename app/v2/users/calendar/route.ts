import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { makeFeed, revokeFeed } from "@/lib/schedule/commands/feed";
import { makeFeedContract, revokeFeedContract } from "@/lib/schedule/contract/employee-api";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(
  resource(
    route(makeFeedContract, async ({ actor }) => ({ calendar: await makeFeed(actor) })),
    route(revokeFeedContract, ({ actor }) => revokeFeed(actor)),
  ),
);
