import { signal } from "@preact/signals";
import type { Subscription } from "../../src/shared/lists";
import type { ListPort } from "./port";

/** Stands for all lists where one of them could be meant. */
export const EVERY = "*";

/** The lists while the page is open, and what is being done to them. */
export class Lists {
  readonly all = signal<readonly Subscription[]>([]);
  /** Ids of what is under way. */
  readonly busy = signal<ReadonlySet<string>>(new Set());
  /** The last thing asked for was not done. */
  readonly failed = signal(false);
  readonly port: ListPort;
  /** Id of the list that was taken out or put back by the one who has the focus on it. */
  followed = "";

  constructor(port: ListPort, until: AbortSignal) {
    this.port = port;
    port.onChanged((all) => {
      this.all.value = all;
    }, until);
    port.read().then(
      (all) => {
        if (!until.aborted) this.all.value = all;
      },
      (error: unknown) => this.fail(error),
    );
  }

  /** Does something to a list; twice at a time it is not done. */
  async run(id: string, what: (port: ListPort) => Promise<void>): Promise<void> {
    if (this.busy.peek().has(id)) return;
    this.busy.value = new Set([...this.busy.peek(), id]);
    this.failed.value = false;
    try {
      await what(this.port);
    } catch (error) {
      this.fail(error);
    } finally {
      this.busy.value = new Set([...this.busy.peek()].filter((other) => other !== id));
    }
  }

  private fail(error: unknown): void {
    this.failed.value = true;
    console.warn("Stet, lists:", error);
  }
}
