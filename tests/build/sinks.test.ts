import { expect, test } from "vitest";
import { findSinks } from "../../scripts/build/sinks";

const names = (code: string) => findSinks(code).map(({ name }) => name);

test.each([
  ["a.innerHTML = b", "innerHTML ="],
  ["a.outerHTML=b", "innerHTML ="],
  ["a.innerHTML += b", "innerHTML ="],
  ['a["innerHTML"] = b', "innerHTML ="],
  ["a.insertAdjacentHTML('x', y)", "insertAdjacentHTML"],
  ["document.write(x)", "document.write"],
  ["range.createContextualFragment(x)", "createContextualFragment"],
  ["a.setHTMLUnsafe(x)", "setHTMLUnsafe"],
  ["eval(x)", "eval"],
  ["new Function('x')", "Function"],
  ["Function('x')()", "Function"],
  ["open('javascript:x')", "javascript: address"],
])("%s is found", (code, name) => {
  expect(names(code)).toEqual([name]);
});

test.each([
  "if (a.innerHTML === b) c()",
  "const f = (el) => el.innerHTML",
  "a.innerHTML == b",
  "isFunction(x)",
  "medieval(x)",
  "a.eval(x)",
  "function named() {}",
  "node.setHTML(x)",
])("%s is left alone", (code) => {
  expect(names(code)).toEqual([]);
});
