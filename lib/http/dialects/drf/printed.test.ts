import { expect, test } from "vitest";
import { readJson } from "../../json/read";
import { printed, typeName } from "./printed";

test.each([
  ['"x"', "x", "str"],
  ["9", "9", "int"],
  ["3.0", "3.0", "float"],
  ["99999999999999999999", "99999999999999999999", "int"],
  ["true", "True", "bool"],
  ["false", "False", "bool"],
  ["null", "None", "NoneType"],
  ["[3]", "[3]", "list"],
  ["[]", "[]", "list"],
  ["{}", "{}", "dict"],
  ['{"a":[null,true,1.0,"x"]}', "{'a': [None, True, 1.0, 'x']}", "dict"],
  [`["it's"]`, `["it's"]`, "list"],
  [`["it's \\"x\\""]`, `['it\\'s "x"']`, "list"],
  ['["a\\nb\\u0000\\u00a0\\u200b\\\\é"]', "['a\\nb\\x00\\xa0\\u200b\\\\é']", "list"],
])("%s prints as %s and is a %s", (json, text, type) => {
  const value = readJson(json);
  expect(printed(value)).toBe(text);
  expect(typeName(value)).toBe(type);
});
