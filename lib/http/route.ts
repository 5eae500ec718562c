import type { Tx } from "@/lib/db";
import type { FieldError } from "@/lib/errors";
import type { RequestContext } from "./context";
import type { ActorOf, AnyContract, BodyOf, ParamsOf, QueryOf, ResultOf } from "./contract";

/** What a handler is given: everything parsed, the caller known. */
export type Call<C extends AnyContract> = {
  actor: ActorOf<C>;
  body: BodyOf<C>;
  query: QueryOf<C>;
  params: ParamsOf<C>;
  request: Request;
  context: RequestContext;
  /** The transaction to work in, where the frame has opened one (Idempotency-Key). */
  tx?: Tx;
};

/** An answer that is not the contract's plain JSON: other status, headers or media type. */
export class Answer {
  constructor(readonly response: Response) {}
}

type Run<C extends AnyContract> = (call: Call<C>) => Promise<ResultOf<C> | Answer>;

/**
 * Checks that need the database but must be reported beside the schema's own: gets the fields that
 * passed so far and returns what else is wrong, which is merged in the schema's field order.
 */
type Verify<C extends AnyContract> = (
  fields: Partial<BodyOf<C>>,
  call: Omit<Call<C>, "body">,
) => Promise<FieldError[]>;

export type Endpoint = {
  contract: AnyContract;
  run: (call: Call<AnyContract>) => Promise<unknown>;
  verify?: (fields: Record<string, unknown>, call: Omit<Call<AnyContract>, "body">) => Promise<FieldError[]>;
};

/** Binds a contract to the verb that answers it. */
export function route<C extends AnyContract>(contract: C, run: Run<C>, verify?: Verify<C>): Endpoint {
  return {
    contract,
    run: run as Endpoint["run"],
    ...(verify ? { verify: verify as NonNullable<Endpoint["verify"]> } : {}),
  };
}
