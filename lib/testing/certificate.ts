import { generateKeyPairSync, sign } from "node:crypto";

// Just enough DER for one certificate: Node makes keys and signatures, but no certificates.
const der = (tag: number, ...parts: Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
};
const sequence = (...parts: Buffer[]) => der(0x30, ...parts);
const hex = (tag: number, digits: string) => der(tag, Buffer.from(digits, "hex"));
const time = (text: string) => der(0x17, Buffer.from(text));

const ecdsaWithSha256 = sequence(hex(0x06, "2a8648ce3d040302"));
const commonName = (name: string) =>
  sequence(der(0x31, sequence(hex(0x06, "550403"), der(0x0c, Buffer.from(name)))));

/** A key and a certificate that nobody vouches for, made anew. */
export function selfSigned(name = "localhost"): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  const body = sequence(
    hex(0x02, "01"),
    ecdsaWithSha256,
    commonName(name),
    sequence(time("200101000000Z"), time("491231235959Z")),
    commonName(name),
    publicKey.export({ type: "spki", format: "der" }),
  );
  const signature = der(0x03, Buffer.from([0]), sign("sha256", body, privateKey));
  const base64 = sequence(body, ecdsaWithSha256, signature).toString("base64");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${base64.replace(/.{64}/g, "$&\n")}\n-----END CERTIFICATE-----\n`,
  };
}
