import { hash, verify } from "@node-rs/argon2";

// OWASP's first argon2id setting: 19 MiB, two passes, one lane (the library's algorithm default is argon2id).
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** At most this many hashes at once, so that a storm of sign-ins does not starve everything else. */
const lanes = 2;
let running = 0;
const waiting: (() => void)[] = [];

async function inLane<T>(work: () => Promise<T>): Promise<T> {
  if (running >= lanes) await new Promise<void>((resolve) => waiting.push(resolve));
  else running++;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}

/** An argon2id hash in PHC form of the password exactly as typed. */
export const hashPassword = (password: string) => inLane(() => hash(password, cost));

let decoy: Promise<string> | undefined;

/**
 * Whether the password fits the hash. Without a hash (unknown account) it does the same work on a
 * decoy, so that timing tells nothing.
 */
export async function passwordFits(password: string, stored: string | null): Promise<boolean> {
  decoy ??= hash("no account has this password", cost);
  const against = stored ?? (await decoy);
  const fits = await inLane(() => verify(against, password));
  return stored !== null && fits;
}
