/** One line to learn from: the weights that count for it, whether it is story, how much it counts. */
export interface Example {
  readonly active: Int32Array;
  readonly label: number;
  readonly weight: number;
}

export interface Training {
  readonly epochs: number;
  /** Pull of every weight towards 0. */
  readonly ridge: number;
  readonly rate: number;
}

/**
 * Logistic regression by AdaGrad: the sum of the active weights is the log-odds. The order is
 * shuffled by a seeded generator, so that the same examples give the same bits.
 */
export function train(examples: readonly Example[], size: number, how: Training): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  const order = Int32Array.from(examples.keys());
  const random = generator(20_261_124);
  for (let epoch = 0; epoch < how.epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) step(examples[index] as Example, weights, squares, how);
  }
  return weights;
}

function step(example: Example, weights: Float64Array, squares: Float64Array, how: Training): void {
  const error = (sigmoid(logOdds(weights, example.active)) - example.label) * example.weight;
  for (const at of example.active) {
    const gradient = error + how.ridge * (weights[at] as number) * example.weight;
    squares[at] = (squares[at] as number) + gradient * gradient;
    weights[at] =
      (weights[at] as number) - (how.rate * gradient) / Math.sqrt(squares[at] as number);
  }
}

export function logOdds(weights: Float64Array, active: Int32Array): number {
  let sum = 0;
  for (const at of active) sum += weights[at] as number;
  return sum;
}

export function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] as number;
    order[at] = order[other] as number;
    order[other] = kept;
  }
}

/** Numbers from 0 to 1 by the mulberry32 recurrence. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
