import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { makeFeed, revokeFeed } from "@/lib/schedule/commands/feed";
import { shareCalendarContract, unshareCalendarContract } from "@/lib/schedule/contract/own-feed";

const handler = resource(
  route(shareCalendarContract, ({ actor }) => makeFeed(actor)),
  route(unshareCalendarContract, ({ actor }) => revokeFeed(actor)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
