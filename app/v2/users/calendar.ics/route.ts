import { notFound } from "@/lib/errors";
import { methods, resource } from "@/lib/http/resource";
import { Answer, route } from "@/lib/http/route";
import { feedContract } from "@/lib/schedule/contract/employee-api";
import { calendarFeed } from "@/lib/schedule/queries/feed";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(
  resource(
    route(feedContract, async ({ query }) => {
      const text = await calendarFeed(query.token);
      if (text === null) throw notFound();
      return new Answer(new Response(text, { headers: { "Content-Type": "text/calendar; charset=utf-8" } }));
    }),
  ),
);
