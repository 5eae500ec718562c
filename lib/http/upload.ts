import type { z } from "zod";
import { AppError } from "@/lib/errors";
import { addressOf, asAppError, type CallResult } from "./client";
import type { AnyContract } from "./contract";

type Upload<C extends AnyContract> = {
  query: z.input<NonNullable<C["query"]>>;
  body: Blob;
  /** Gets how much has been sent, 0 to 100. */
  onProgress: (percent: number) => void;
  signal: AbortSignal;
};

/** Sends bytes to an endpoint of ours and tells how far it is, which fetch cannot. Raises AppError as `call` does. */
export function upload<C extends AnyContract>(
  contract: C,
  { query, body, onProgress, signal }: Upload<C>,
): Promise<CallResult<C>> {
  const { promise, resolve, reject } = Promise.withResolvers<CallResult<C>>();
  const request = new XMLHttpRequest();
  request.open(contract.method, addressOf(contract.path, undefined, query as Record<string, unknown>));
  request.setRequestHeader("accept", "application/json");
  request.setRequestHeader("content-type", "application/octet-stream");
  request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? (100 * loaded) / total : 0);
  request.onerror = () =>
    reject(new AppError("UNAVAILABLE", "Muster cannot be reached. Check your connection and try again."));
  request.onload = async () => {
    const { status, responseText } = request;
    if (status < 300) resolve(JSON.parse(responseText) as CallResult<C>);
    else reject(await asAppError(new Response(responseText, { status })));
  };
  request.onabort = () => reject(signal.reason);
  signal.addEventListener("abort", () => request.abort(), { once: true });
  request.send(body);
  return promise;
}
