import type { Server } from "node:http";
import { mounted } from "@/app/front";
import { createFront } from "@/lib/http/node/front";
import { listen, type Place } from "./port";
import type { OnStop } from "./shutdown";

type Options = { dev: boolean; trustProxy: boolean; place: Place };

/** Next's pages and routes behind our own front; they are served once the given function is called. */
export async function preparePages(
  { dev, trustProxy, place }: Options,
  onStop: OnStop,
): Promise<() => Promise<void>> {
  // Loaded here: Next settles what it runs as when it is imported.
  const { default: next } = await import("next");
  const front = createFront({
    mounted,
    otherwise: (...pair) => pages.getRequestHandler()(...pair),
    trustProxy,
  });
  const pages = next({
    dev,
    dir: process.cwd(),
    hostname: "localhost",
    port: place.port,
    httpServer: front,
    quiet: true,
  });
  await pages.prepare();
  onStop("pages", () => pages.close());
  return async () => {
    await listen(front, place);
    onStop("requests under way", () => finishRequests(front));
  };
}

/** Takes no new connection, and answers what was asked. */
async function finishRequests(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  server.closeIdleConnections();
  const last = setTimeout(() => server.closeAllConnections(), 9_500);
  await promise;
  clearTimeout(last);
}
