import { expect, test } from "vitest";
import type { Forest } from "../../src/core/scoring/forest";
import {
  packForest,
  packWeights,
  unpackForest,
  unpackWeights,
} from "../../src/core/scoring/packed";
import { shippedModel } from "../../src/core/scoring/weights";

test("trees come back as they were", () => {
  const forest: Forest = {
    columns: ["words", "links"],
    trees: [
      { column: [0, -1, 1], cut: [3, 0, 7], leaf: [-0.125, 0, 0.004, 1.5] },
      { column: [1, 0, 0], cut: [2, 9, 1], leaf: [0.001, -0.001, 0.25, -2] },
    ],
  };
  const packed = packForest(forest);
  expect(packed).toMatchObject({ leaves: 4, column: [0, -1, 1, 1, 0, 0] });
  expect(packed.leaf).toEqual([-125, 0, 4, 1_500, 1, -1, 250, -2_000]);
  expect(unpackForest(packed)).toEqual(forest);
});

test("names come back with where they stand", () => {
  const weights = {
    bias: -1.5,
    columns: { words: [0.25, -0.5] },
    names: { "near related": -2.05, "far story": 0.4, "near body": 1 },
  };
  const packed = packWeights(weights);
  expect(packed.names["near"]).toEqual({ words: "body related", weights: [100, -205] });
  expect(unpackWeights(packed)).toEqual(weights);
});

test("the shipped model has both", () => {
  const model = shippedModel();
  expect(model.story.trees).toHaveLength(200);
  expect(model.belief.names["near related"]).toBeLessThan(0);
  expect(packForest(model.story).column.every(Number.isInteger)).toBe(true);
});
