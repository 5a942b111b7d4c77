import type { CDPSession, Protocol, Browser as Puppet, Target } from "puppeteer-core";
import type { ConsoleError } from "../browser";

const GONE = /closed|No target|not attached/i;
const WATCHED: readonly string[] = ["page", "service_worker", "background_page"];

export interface ConsoleWatch {
  readonly errors: readonly ConsoleError[];
  /** Stops listening to a target: a worker that is listened to never ends. */
  release(target: Target): Promise<void>;
}

/** Notes every error that any document or worker logs, in whichever world, from now on. */
export function watchConsole(puppet: Puppet): ConsoleWatch {
  const errors: ConsoleError[] = [];
  const sessions = new Map<Target, CDPSession>();
  const watch = (target: Target) => {
    if (!WATCHED.includes(target.type()) && !target.url().startsWith("chrome-extension:")) return;
    const listening = async () => {
      const session = await target.createCDPSession();
      sessions.set(target, session);
      await listen(session, (where, text) => errors.push({ where: where || target.url(), text }));
    };
    listening().catch((error: unknown) => {
      // A target may go before we have come to it; there is nothing to hear from it then.
      if (!GONE.test(String(error))) errors.push({ where: target.url(), text: String(error) });
    });
  };
  puppet.targets().forEach(watch);
  puppet.on("targetcreated", watch);
  puppet.on("targetdestroyed", (target) => sessions.delete(target));
  return {
    errors,
    async release(target) {
      await sessions.get(target)?.detach();
      sessions.delete(target);
    },
  };
}

async function listen(
  session: CDPSession,
  note: (where: string | undefined, text: string) => void,
): Promise<void> {
  session.on("Runtime.exceptionThrown", ({ exceptionDetails: details }) =>
    note(details.url, details.exception?.description ?? details.text),
  );
  session.on("Runtime.consoleAPICalled", ({ type, args, stackTrace }) => {
    if (type === "error" || type === "assert") {
      note(stackTrace?.callFrames[0]?.url, args.map(shown).join(" "));
    }
  });
  // Tells what was logged before, too.
  await session.send("Runtime.enable");
}

function shown(arg: Protocol.Runtime.RemoteObject): string {
  return String(arg.value ?? arg.description ?? arg.type);
}
