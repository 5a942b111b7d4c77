import { type ChildProcess, spawn } from "node:child_process";
import { delimiter, join } from "node:path";

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** A command that answers one question. */
export interface Step {
  readonly asks: string;
  /** A program of node_modules/.bin and its arguments, split at spaces. */
  readonly run: string;
  /** Milliseconds after which it is ended and counts as failed. */
  readonly limit?: number;
  /** Reads from what it printed, and its exit code, how many tests it stands for. */
  readonly count?: (printed: string, code: number) => Tally;
  /** Takes what it prints, piece by piece; the terminal when not given. */
  readonly print?: (text: string) => void;
}

export interface Outcome extends Tally {
  readonly asks: string;
  readonly seconds: number;
}

/** Milliseconds to close browsers and write reports before the end is forced. */
const GRACE_MS = 5_000;

/** Runs a step, passing on what it prints as it comes. */
export async function runStep(root: string, step: Required<Step>): Promise<Outcome> {
  const start = performance.now();
  const { printed, code } = await runCommand(root, step);
  const seconds = (performance.now() - start) / 1000;
  return { ...step.count(printed, code), asks: step.asks, seconds };
}

function runCommand(root: string, { run, limit, print }: Required<Step>) {
  const [program = "", ...args] = run.split(" ");
  const path = `${join(root, "node_modules/.bin")}${delimiter}${process.env["PATH"]}`;
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, PATH: path, NO_COLOR: "1", FORCE_COLOR: undefined },
    stdio: ["ignore", "pipe", "pipe"],
    detached: process.platform !== "win32",
    shell: process.platform === "win32",
  });
  const stop = () => end(child);
  process.once("SIGINT", stop).once("SIGTERM", stop);
  return new Promise<{ printed: string; code: number }>((resolve) => {
    let printed = "";
    const timer = setTimeout(() => {
      print(`ended after ${limit / 1000} s\n`);
      stop();
    }, limit);
    const finish = (code: number) => {
      clearTimeout(timer);
      process.off("SIGINT", stop).off("SIGTERM", stop);
      resolve({ printed, code });
    };
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        printed += text;
        print(text);
      });
    }
    child.on("error", (error) => {
      print(`${error.message}\n`);
      finish(1);
    });
    child.on("close", (code) => finish(code ?? 1));
  });
}

/** Asks a child and all that it started to end, and sees to it when they do not. */
function end(child: ChildProcess): void {
  signalAll(child, "SIGTERM");
  const timer = setTimeout(() => signalAll(child, "SIGKILL"), GRACE_MS);
  child.once("close", () => clearTimeout(timer));
}

function signalAll(child: ChildProcess, signal: "SIGTERM" | "SIGKILL"): void {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? child.pid : -child.pid, signal);
  } catch {
    // The group has gone meanwhile; only the child itself may be left.
    child.kill(signal);
  }
}
