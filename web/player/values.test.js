import assert from "node:assert/strict";
import test from "node:test";
import { differences, parseValue, printValue, stateOf } from "./values.js";

const properties = [
  { key: "size", type: "number", default: "0.5" },
  { key: "cell", type: "point", default: "1,2" },
  { key: "map", type: "formulas", default: "x;y" },
  { key: "view", type: "view", default: "auto" },
  { key: "names", type: "names", default: "r,theta" },
  { key: "grid", type: "flag", default: "true" },
  { key: "data", type: "data", default: "" },
  { key: "vector", type: "numbers", default: "1,2", like: "names" },
  { key: "seed", type: "seed", default: "0" },
  { key: "f", type: "formula", default: "x^2" },
  { key: "quantity", type: "choice", default: "det" },
];

const others = { size: "1e-7", cell: "-1.5,0.25", map: "x^2;x y", view: "0,1,-2,2", names: "u,v", grid: "false", data: "1,2;3,4", vector: "1,-2,0.5", seed: "9007199254740991", f: "sin(x), 1", quantity: "log" };

for (const property of properties) {
  test(`a ${property.type} prints as what was parsed`, () => {
    for (const text of [property.default, others[property.key]]) {
      assert.equal(printValue(property, parseValue(property, text)), text);
    }
  });
}

test("what the engine would not take for numbers is left for it to explain", () => {
  for (const [key, text] of [["size", ""], ["size", "0x10"], ["cell", "1,"], ["cell", "a,b"], ["view", "0,1,,2"], ["data", "1,2;x"], ["seed", "−0.5"]]) {
    const property = properties.find((p) => p.key === key);
    assert.equal(parseValue(property, text), text);
  }
});

test("the default state differs in nothing", () => {
  assert.deepEqual(differences(properties, stateOf(properties, {})), {});
});

test("only what differs is named", () => {
  const state = { ...stateOf(properties, {}), cell: [1, 3], grid: false };
  assert.deepEqual(differences(properties, state), { cell: "1,3", grid: "false" });
});

test("text that is not yet a value stands for itself", () => {
  assert.equal(printValue(properties[1], "1,abc"), "1,abc");
});

test("a long text that is no number is soon read", () => {
  const text = `${"1".repeat(200_000)}x`;
  const begin = performance.now();
  assert.equal(parseValue(properties[0], text), text);
  assert.ok(performance.now() - begin < 1000);
});
