import { connect, type Socket } from "node:net";

/** The remote control built into Firefox: named commands over a socket, answered in order. */
export interface Marionette {
  send(command: string, parameters?: object): Promise<unknown>;
  close(): void;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

const COLON = ":".charCodeAt(0);

/** Packets are "LENGTH:JSON"; the first is a greeting, the others [type, number, error, value]. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, "127.0.0.1");
  const waiting = new Map<number, Waiting>();
  const fail = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  await new Promise<void>((greeted, failed) => {
    socket.once("error", failed);
    socket.on(
      "data",
      packets((packet) => (Array.isArray(packet) ? settle(packet, waiting) : greeted())),
    );
  });
  socket.on("error", fail);
  socket.on("close", () => fail(new Error("Firefox has gone.")));
  let last = 0;
  return {
    send(command, parameters = {}) {
      last += 1;
      const number = last;
      return new Promise((resolve, reject) => {
        if (socket.destroyed) reject(new Error("Firefox has gone."));
        waiting.set(number, { resolve, reject });
        write(socket, [0, number, command, parameters]);
      });
    },
    close: () => socket.destroy(),
  };
}

function write(socket: Socket, packet: unknown): void {
  const json = Buffer.from(JSON.stringify(packet));
  socket.write(Buffer.concat([Buffer.from(`${json.length}:`), json]));
}

/** Cuts what arrives into packets. */
function packets(take: (packet: unknown) => void): (bytes: Buffer) => void {
  let rest = Buffer.alloc(0);
  return (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    for (let colon = rest.indexOf(COLON); colon > 0; colon = rest.indexOf(COLON)) {
      const end = colon + 1 + Number(rest.subarray(0, colon));
      if (rest.length < end) return;
      take(JSON.parse(rest.subarray(colon + 1, end).toString()));
      rest = rest.subarray(end);
    }
  };
}

function settle(packet: readonly unknown[], waiting: Map<number, Waiting>): void {
  const [, number, error, value] = packet;
  const asked = waiting.get(Number(number));
  waiting.delete(Number(number));
  if (error) asked?.reject(new Error(errorText(error)));
  else asked?.resolve(value);
}

function errorText(error: unknown): string {
  if (typeof error !== "object" || error === null) return String(error);
  const message = "message" in error ? String(error.message) : "";
  return "error" in error ? `${String(error.error)}: ${message}` : message;
}
