import { expect, test } from "vitest";
import { readJson } from "./read";
import { WrittenNumber } from "./written-number";

test.each([
  ["3.0", "3.0"],
  ["-0", "0"],
  ["-0.0", "-0.0"],
  ["1e3", "1000.0"],
  ["1.50", "1.5"],
  ["1e16", "1e+16"],
  ["123456789012345.5", "123456789012345.5"],
  ["9999999999999998.0", "9999999999999998.0"],
  ["1e22", "1e+22"],
  ["1.5e300", "1.5e+300"],
  ["0.0001", "0.0001"],
  ["0.00001", "1e-05"],
  ["0.5", "0.5"],
  ["1e400", "inf"],
  ["-1e400", "-inf"],
  ["123456789012345678901234567890", "123456789012345678901234567890"],
])("the number %s reads back as %s", (source, text) => {
  const number = readJson(source);
  expect(number).toBeInstanceOf(WrittenNumber);
  expect(String(number)).toBe(text);
});

test.each(["0", "3", "-7", "9007199254740991"])("the integer %s is a plain number", (source) => {
  expect(readJson(source)).toBe(Number(source));
});

test("brackets inside text do not count as nesting, brackets outside do", () => {
  expect(readJson(`{"a":"${"[".repeat(200)}\\"{"}`)).toEqual({ a: `${"[".repeat(200)}"{` });
  expect(readJson(`${"[".repeat(64)}${"]".repeat(64)}`)).toBeTruthy();
  expect(() => readJson(`${"[".repeat(65)}${"]".repeat(65)}`)).toThrow("nested deeper");
  expect(() => readJson("[".repeat(500_000))).toThrow("nested deeper");
});
