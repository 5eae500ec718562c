import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { isPublicAddress } from "./public-address";
import { signedHeaders } from "./signature";

describe("public addresses", () => {
  it.each(["93.184.215.14", "8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8"])(
    "%s may be called",
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );
  it.each([
    "127.0.0.1",
    "127.8.8.8",
    "10.1.2.3",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
    "255.255.255.255",
    "::1",
    "::",
    "fe80::1",
    "fd00::1",
    "ff02::1",
    "::ffff:127.0.0.1",
    "::ffff:7f00:1",
    "64:ff9b::7f00:1",
    "::ffff:0:7f00:1",
    "fec0::1",
    "3fff::1",
    "192.88.99.1",
  ])("%s may not", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

it("signs as Standard Webhooks says, with each secret while one is rotated", () => {
  const secrets = [new Uint8Array([1]), new Uint8Array([2])];
  const at = new Date("2026-06-15T08:00:00.900Z");
  const headers = signedHeaders("msg_1", at, '{"a":1}', secrets);
  const sign = (key: Uint8Array) =>
    `v1,${createHmac("sha256", key).update('msg_1.1781510400.{"a":1}').digest("base64")}`;
  expect(headers).toEqual({
    "webhook-id": "msg_1",
    "webhook-timestamp": "1781510400",
    "webhook-signature": secrets.map(sign).join(" "),
  });
});
