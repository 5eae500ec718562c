import { createServer, type Server } from "node:net";
import { StartError } from "@/lib/process/start-error";

export type Place = { port: number; host: string | undefined };

/** Raises StartError when nothing may listen there: asked before the long work, not after it. */
export async function refuseBusyPort(place: Place): Promise<void> {
  const probe = createServer();
  await listen(probe, place);
  const { promise, resolve } = Promise.withResolvers<void>();
  probe.close(() => resolve());
  await promise;
}

/** Starts listening. Raises StartError with one line when it cannot be. */
export function listen(server: Server, { port, host }: Place): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const onError = (error: NodeJS.ErrnoException) => reject(new StartError(explain(error, port, host)));
  server.once("error", onError);
  server.listen({ port, ...(host ? { host } : {}) }, () => {
    server.off("error", onError);
    resolve();
  });
  return promise;
}

function explain(error: NodeJS.ErrnoException, port: number, host: string | undefined): string {
  if (error.code === "EADDRINUSE")
    return `Port ${port} is in use. Set PORT to a free one, such as PORT=${port + 1}.`;
  if (error.code === "EACCES")
    return `Port ${port} may not be used by this account. Set PORT to one above 1023.`;
  return `Cannot listen on ${host ?? "any address"}, port ${port}: ${error.message}. Set HOST and PORT.`;
}
