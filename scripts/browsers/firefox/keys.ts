/** Codes that WebDriver gives to keys that write nothing. */
export const CODES = {
  Escape: "\uE00C",
  Tab: "\uE004",
  Enter: "\uE007",
  Shift: "\uE008",
  Ctrl: "\uE009",
  Alt: "\uE00A",
  Command: "\uE03D",
} as const;

/** "Alt+Shift+R" as keys, modifiers first. */
export function keysOf(shortcut: string): readonly string[] {
  const codes = new Map<string, string>(Object.entries(CODES));
  return shortcut.split("+").map((name) => codes.get(name) ?? name);
}

/** Each key down and up again, one after the other. */
export function typingActions(keys: readonly string[]): object {
  const actions = keys.flatMap((value) => [
    { type: "keyDown", value },
    { type: "keyUp", value },
  ]);
  return { type: "key", id: "keyboard", actions };
}

/** All keys down, then all up. */
export function shortcutActions(keys: readonly string[]): object {
  const down = keys.map((value) => ({ type: "keyDown", value }));
  const up = keys.toReversed().map((value) => ({ type: "keyUp", value }));
  return { type: "key", id: "keyboard", actions: [...down, ...up] };
}
