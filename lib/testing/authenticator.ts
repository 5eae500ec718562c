import { createHash, createSign, generateKeyPairSync, randomBytes } from "node:crypto";

type Part = Buffer | string | number | Map<string | number, Part>;
/** What a browser and its device may do otherwise than they should. */
type Deviation = { origin?: string; isOwner?: boolean; counter?: number; userHandle?: Uint8Array };

/** A device with one passkey, in software: answers what the Web Authentication API would. */
export function makeAuthenticator(origin: string) {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const id = randomBytes(32);
  const rp = sha256(Buffer.from(new URL(origin).hostname));
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const coordinates = [Buffer.from(x, "base64url"), Buffer.from(y, "base64url")] as const;
  const key = new Map<number, Part>([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, coordinates[0]],
    [-3, coordinates[1]],
  ]);
  let handle: Uint8Array = Buffer.alloc(0);

  const head = (flags: number, { isOwner = true, counter = 0 }: Deviation) =>
    Buffer.concat([rp, Buffer.from([flags | 1 | (isOwner ? 4 : 0)]), uint32(counter)]);
  const client = (type: string, challenge: string, { origin: from = origin }: Deviation) =>
    Buffer.from(JSON.stringify({ type, challenge, origin: from, crossOrigin: false }));
  const answer = (response: Record<string, string>) => ({
    ...{ id: text(id), rawId: text(id), type: "public-key" as const, clientExtensionResults: {} },
    response,
  });

  return {
    /** Makes the passkey. */
    register(options: { challenge: string; user: { id: string } }, deviation: Deviation = {}) {
      handle = Buffer.from(options.user.id, "base64url");
      const data = [head(0x40, deviation), Buffer.alloc(16), uint16(id.length), id, cbor(key)];
      const attestation = new Map<string, Part>([
        ["fmt", "none"],
        ["attStmt", new Map()],
        ["authData", Buffer.concat(data)],
      ]);
      return answer({
        clientDataJSON: text(client("webauthn.create", options.challenge, deviation)),
        attestationObject: text(cbor(attestation)),
      });
    },
    /** Signs with it. */
    sign(options: { challenge: string }, deviation: Deviation = {}) {
      const data = head(0, deviation);
      const clientData = client("webauthn.get", options.challenge, deviation);
      const signature = createSign("sha256").update(data).update(sha256(clientData)).sign(privateKey);
      return answer({
        clientDataJSON: text(clientData),
        authenticatorData: text(data),
        signature: text(signature),
        userHandle: text(Buffer.from(deviation.userHandle ?? handle)),
      });
    },
  };
}

const text = (bytes: Buffer) => bytes.toString("base64url");
const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest();
const uint16 = (value: number) => Buffer.from([value >> 8, value & 255]);
function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** As much of CBOR (RFC 8949) as an attestation needs. */
function cbor(part: Part): Buffer {
  if (typeof part === "number") return part < 0 ? start(1, -1 - part) : start(0, part);
  if (typeof part === "string") return Buffer.concat([start(3, Buffer.byteLength(part)), Buffer.from(part)]);
  if (Buffer.isBuffer(part)) return Buffer.concat([start(2, part.length), part]);
  return Buffer.concat([
    start(5, part.size),
    ...[...part].flatMap(([key, value]) => [cbor(key), cbor(value)]),
  ]);
}

function start(major: number, length: number): Buffer {
  if (length < 24) return Buffer.from([(major << 5) | length]);
  if (length < 256) return Buffer.from([(major << 5) | 24, length]);
  return Buffer.concat([Buffer.from([(major << 5) | 25]), uint16(length)]);
}
