import type { BlockKind } from "../src/core/kinds";
import { namesLike, type Wish, wishesOf, wishName } from "../src/shared/wishes";
import { setWish } from "./asking";
import { useStore } from "./use-store";
import { cut, kindKey } from "./words";

const LONGEST_TITLE = 60;

interface Subject {
  readonly kind: BlockKind;
  /** "": the whole kind. */
  readonly title: string;
}

/** "Never hide here" and "always" for a kind, or for the sections of one title. */
export function WishButtons({ kind, title }: Subject) {
  const store = useStore();
  const { port, host, settings } = store;
  if (host.value === null || kind === "furniture" || kind === "filter") return null;
  const { wishes } = settings.value;
  const [said = ""] = namesLike(wishes, wishName(host.value, kind, title)).slice(-1);
  const now = wishes[said];
  const button = (wish: Wish) => (
    <button
      type="button"
      class="wish"
      aria-pressed={now === wish}
      aria-label={port.t(`popup_wish_${wish}_of`, subject({ kind, title }, port.t))}
      title={port.t(`popup_wish_${wish}_of`, subject({ kind, title }, port.t))}
      onClick={async ({ currentTarget }) => {
        await setWish(store, kind, title, now === wish ? null : wish);
        keepFocus(currentTarget, ".site-wishes li:last-of-type .link");
      }}
    >
      {port.t(`popup_wish_${wish}`)}
    </button>
  );
  return (
    <span class="wishes">
      {button("keep")}
      {button("hide")}
    </span>
  );
}

/** What was wished on this site, each with a way to forget it: what is kept is in no list else. */
export function SiteWishes() {
  const store = useStore();
  const { port, host, settings } = store;
  const own = host.value === null ? {} : wishesOf(settings.value.wishes, host.value);
  const all = Object.entries(own).flatMap(([name, wish]) => {
    const [kind = "", ...title] = name.split(" ");
    // A stored wish names one of the kinds, or it would not have been stored.
    return wish ? [{ kind: kind as BlockKind, title: title.join(" "), wish }] : [];
  });
  if (all.length === 0) return null;
  return (
    <section class="site-wishes">
      <h2 class="soft">{port.t("popup_wishes")}</h2>
      <ul>
        {all.map(({ kind, title, wish }) => (
          <li key={`${kind} ${title}`}>
            <bdi>{port.t(`popup_wished_${wish}`, subject({ kind, title }, port.t))}</bdi>
            <button
              type="button"
              class="link"
              aria-label={port.t("popup_wish_forget_of", subject({ kind, title }, port.t))}
              onClick={async ({ currentTarget }) => {
                await setWish(store, kind, title, null);
                keepFocus(currentTarget, ".hidden-line");
              }}
            >
              {port.t("popup_wish_forget")}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where a press has taken its own button away, the focus goes to what can undo or follow it. */
function keepFocus(pressed: HTMLElement, next: string): void {
  setTimeout(() => {
    if (!pressed.isConnected) document.querySelector<HTMLElement>(next)?.focus();
  });
}

type T = (key: string, ...fill: readonly string[]) => string;

/** "Related “More from us”", or the kind alone. */
function subject({ kind, title }: Subject, t: T): string {
  const name = t(kindKey(kind));
  return title === "" ? name : t("popup_wish_titled", name, cut(title, LONGEST_TITLE));
}
