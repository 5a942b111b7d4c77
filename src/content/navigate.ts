/** What the browser tells of moves inside one document, as far as this script uses it. */
interface NavigationEvents {
  addEventListener(
    name: "currententrychange",
    call: () => void,
    options: { signal: AbortSignal },
  ): void;
}

/** Tells when the reader has moved to another page without a load. */
export class Navigation {
  private at = pageAddress();
  private readonly moved: () => void;

  constructor(moved: () => void, signal: AbortSignal) {
    this.moved = moved;
    const check = () => this.check();
    window.addEventListener("popstate", check, { signal });
    window.addEventListener("hashchange", check, { signal });
    // Old Firefox has no `navigation`; there the next change of the page tells.
    const { navigation } = window as { navigation?: NavigationEvents };
    navigation?.addEventListener("currententrychange", check, { signal });
  }

  /** Compares the address with the last one seen. */
  check(): void {
    const now = pageAddress();
    if (now === this.at) return;
    this.at = now;
    this.moved();
  }
}

/** The address without its fragment, unless the fragment is the page (`#/story/1`, `#!…`). */
function pageAddress(): string {
  const { href, hash } = location;
  return /^#[!/]/.test(hash) ? href : href.slice(0, href.length - hash.length);
}
