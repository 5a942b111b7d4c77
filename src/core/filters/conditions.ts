/** What a list may ask of whoever reads it. */
export interface Environment {
  readonly browser: "chromium" | "firefox";
  readonly mobile: boolean;
}

const NESTED = 32;

/** Follows `!#if`, `!#else` and `!#endif` from line to line. */
export class Conditions {
  private readonly open: { readonly outside: boolean; holds: boolean }[] = [];
  private readonly environment: Environment;

  constructor(environment: Environment) {
    this.environment = environment;
  }

  /** Whether rules that stand here count. */
  get holds(): boolean {
    const last = this.open.at(-1);
    return last ? last.outside && last.holds : true;
  }

  /** Takes a line in. @returns whether it was one of ours */
  take(line: string): boolean {
    const [, word, rest = ""] = /^!#(if|else|endif)\b(.*)$/.exec(line) ?? [];
    if (word === undefined) return false;
    const last = this.open.at(-1);
    if (word === "endif") this.open.pop();
    else if (word === "else" && last) last.holds = !last.holds;
    else if (word === "if" && this.open.length < NESTED) {
      this.open.push({ outside: this.holds, holds: isTrue(rest.slice(0, 500), this.environment) });
    }
    return true;
  }
}

/** `env_firefox && !(env_mobile || adguard)`; a word that nobody here knows does not hold. */
function isTrue(expression: string, { browser, mobile }: Environment): boolean {
  const known = new Set([
    `env_${browser}`,
    "cap_user_stylesheet",
    ...(mobile ? ["env_mobile"] : []),
  ]);
  const words = expression.match(/&&|\|\||[!()]|\w+/g) ?? [];
  let at = 0;
  const either = (): boolean => {
    let result = both();
    while (words[at] === "||") {
      at++;
      const other = both();
      result ||= other;
    }
    return result;
  };
  const both = (): boolean => {
    let result = one();
    while (words[at] === "&&") {
      at++;
      const other = one();
      result &&= other;
    }
    return result;
  };
  const one = (): boolean => {
    const word = words[at++];
    if (word === "!") return !one();
    if (word !== "(") return word === "true" || known.has(word ?? "");
    const result = either();
    at++;
    return result;
  };
  return either();
}
