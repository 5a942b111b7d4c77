import { AttributeAction, parse, type Selector, SelectorType } from "css-what";
import { ident, quoted } from "../selecting/css";
import { Fault } from "./fault";

const plainPseudos =
  /^(?:active|any-link|autofill|checked|default|defined|disabled|empty|enabled|first-child|first-of-type|focus|focus-visible|focus-within|fullscreen|hover|in-range|indeterminate|invalid|last-child|last-of-type|link|modal|muted|only-child|only-of-type|open|optional|out-of-range|paused|placeholder-shown|playing|popover-open|read-only|read-write|required|root|scope|target|user-invalid|user-valid|valid|visited)$/;
const nth = /^nth-(?:last-)?(?:child|of-type)$/;
const FORMULA = /^\s*(?:even|odd|[+-]?\d+|[+-]?\d*n(?:\s*[+-]\s*\d+)?)\s*$/i;
/** `2n + 1 of .x`; what is counted is plain. */
const COUNTED = /^(.*\S)\s+of\s+([^:(]{1,200})$/s;
const WORDS = /^[\w\s,"*-]{1,60}$/;
const nesting = /^(?:has|is|not|where)$/;

const combinators: Partial<Record<SelectorType, string>> = {
  [SelectorType.Adjacent]: " + ",
  [SelectorType.Child]: " > ",
  [SelectorType.Descendant]: " ",
  [SelectorType.Sibling]: " ~ ",
};
const signs: Partial<Record<AttributeAction, string>> = {
  [AttributeAction.Any]: "*=",
  [AttributeAction.Element]: "~=",
  [AttributeAction.End]: "$=",
  [AttributeAction.Equals]: "=",
  [AttributeAction.Hyphen]: "|=",
  [AttributeAction.Start]: "^=",
};

export function isCombinator(token: Selector | undefined): boolean {
  return token !== undefined && Object.hasOwn(combinators, token.type);
}

/**
 * Writes a selector anew, so that nothing but a selector can be in it: every name is escaped,
 * every string quoted, every pseudo-class one we know.
 *
 * @throws {Fault} with column 0: the tokens do not say where they stood
 */
export function cssText(tokens: readonly Selector[]): string {
  return tokens.map(tokenText).join("");
}

function tokenText(token: Selector): string {
  const combinator = combinators[token.type];
  if (combinator) return combinator;
  if ("namespace" in token && token.namespace) throw new Fault("syntax", `${token.namespace}|`, 0);
  switch (token.type) {
    case SelectorType.Universal:
      return "*";
    case SelectorType.Tag:
      return named(token.name);
    case SelectorType.Attribute:
      return attributeText(token);
    case SelectorType.Pseudo:
      return pseudoText(token.name, token.data);
    case SelectorType.PseudoElement:
      throw new Fault("pseudo_element", `::${token.name}`, 0);
    default:
      throw new Fault("syntax", token.type, 0);
  }
}

function attributeText(token: Extract<Selector, { action: AttributeAction }>): string {
  const { name, action, value, ignoreCase } = token;
  if (ignoreCase === "quirks" && name === "id") return `#${named(value)}`;
  if (ignoreCase === "quirks" && name === "class") return `.${named(value)}`;
  if (action === AttributeAction.Exists) return `[${named(name)}]`;
  const sign = signs[action];
  if (!sign) throw new Fault("syntax", `[${name}!=…]`, 0);
  const flag = ignoreCase === null || ignoreCase === "quirks" ? "" : ignoreCase ? " i" : " s";
  return `[${named(name)}${sign}${quoted(value)}${flag}]`;
}

function pseudoText(name: string, data: Selector[][] | string | null): string {
  if (data === null && plainPseudos.test(name)) return `:${name}`;
  if (Array.isArray(data) && data.length > 0 && nesting.test(name)) {
    return `:${name}(${data.map((part) => cssText(part).trim()).join(", ")})`;
  }
  if (typeof data === "string" && nth.test(name) && FORMULA.test(data)) return `:${name}(${data})`;
  const [, formula = "", counted] = (typeof data === "string" && COUNTED.exec(data)) || [];
  if (counted !== undefined && /child$/.test(name) && FORMULA.test(formula)) {
    return `:${name}(${formula} of ${parse(counted).map(cssText).join(", ")})`;
  }
  if (typeof data === "string" && /^(?:lang|dir)$/.test(name) && WORDS.test(data)) {
    return `:${name}(${data})`;
  }
  const isKnown = plainPseudos.test(name) || nth.test(name) || nesting.test(name);
  throw new Fault(isKnown ? "argument" : "unknown", `:${name}`, 0);
}

function named(name: string): string {
  const written = ident(name);
  if (written === "") throw new Fault("syntax", name, 0);
  return written;
}
