/** Codes that WebDriver gives to keys that write nothing. */
const CODES = {
  Escape: "\uE00C",
  Tab: "\uE004",
  Enter: "\uE007",
  Shift: "\uE008",
  Ctrl: "\uE009",
  Alt: "\uE00A",
  Command: "\uE03D",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
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

/** The mouse to a place of the window, and its button down and up there. */
export function mouseActions(x: number, y: number, press: boolean): object {
  const button = [
    { type: "pointerDown", button: 0 },
    { type: "pointerUp", button: 0 },
  ];
  const actions = [{ type: "pointerMove", x, y, duration: 0 }, ...(press ? button : [])];
  return { type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions };
}

/** A finger down on a place of the window, and up again. */
export function tapActions(x: number, y: number): object {
  const actions = [
    { type: "pointerMove", x, y, duration: 0 },
    { type: "pointerDown", button: 0 },
    { type: "pointerUp", button: 0 },
  ];
  return { type: "pointer", id: "finger", parameters: { pointerType: "touch" }, actions };
}

/** Shift down, the wheel turned, Shift up. */
export function shiftWheelActions(x: number, y: number, pixels: number): readonly object[] {
  const pause = { type: "pause" };
  const [down, up] = ["keyDown", "keyUp"].map((type) => ({ type, value: CODES.Shift }));
  const turn = { type: "scroll", x, y, deltaX: 0, deltaY: pixels, duration: 0 };
  return [
    { type: "key", id: "keyboard", actions: [down, pause, up] },
    { type: "wheel", id: "wheel", actions: [pause, turn, pause] },
  ];
}
