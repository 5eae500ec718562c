import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeId, encodeId } from "@/lib/http/opaque-ids";

const ids = fc.integer({ min: 1, max: 2_147_483_647 });

describe("opaque ids", () => {
  it("come back, are always the same, and stay within the alphabet", () => {
    fc.assert(
      fc.property(ids, (id) => {
        const text = encodeId("shift", id);
        expect(text).toMatch(/^[A-Za-z0-9._-]{30}$/);
        expect(encodeId("shift", id)).toBe(text);
        expect(decodeId("shift", text)).toBe(id);
      }),
      { numRuns: 50 },
    );
  });

  it("belong to one kind only", () => {
    expect(decodeId("leaveReason", encodeId("shift", 7))).toBeNull();
    expect(encodeId("leaveReason", 7)).not.toBe(encodeId("shift", 7));
  });

  it("decode to nothing when a character is changed, cut or added", () => {
    const letters = fc.constantFrom(..."ABCxyz019-_".split(""));
    fc.assert(
      fc.property(ids, fc.nat(29), letters, (id, at, letter) => {
        const text = encodeId("shift", id);
        const changed = text.slice(0, at) + letter + text.slice(at + 1);
        expect(decodeId("shift", changed)).toBe(changed === text ? id : null);
        expect(decodeId("shift", text.slice(0, at))).toBeNull();
        expect(decodeId("shift", text + letter)).toBeNull();
      }),
      { numRuns: 50 },
    );
  });

  it.each(["", "7", "=".repeat(30), "é".repeat(30), "A".repeat(1_000_000), "A".repeat(30)])(
    "refuse %.20s",
    (text) => {
      expect(decodeId("shift", text)).toBeNull();
    },
  );
});
