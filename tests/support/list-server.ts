import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A server of lists on loopback, well behaved and not. */
export interface ListServer {
  readonly origin: string;
  /** What `/list.txt` answers from now on. */
  text: string;
  /** How `/list.txt` answers; `whole` is as it should. */
  mood: Mood;
  /** Headers of each request, in order. */
  readonly asked: IncomingMessage["headers"][];
  close(): void;
}

export type Mood = keyof typeof MOODS;

const LIST = { "content-type": "text/plain; charset=utf-8" };
const MEGABYTE = `##.a-class-of-some-length\n`.repeat(40_000);

const MOODS = {
  whole(response: ServerResponse, text: string, asked: IncomingMessage["headers"]) {
    const etag = `"${text.length}"`;
    const known = asked["if-none-match"] === etag;
    response.writeHead(known ? 304 : 200, { ...LIST, etag }).end(known ? undefined : text);
  },
  html: (response: ServerResponse) =>
    response
      .writeHead(200, { "content-type": "text/html" })
      .end("<!doctype html><p>Please sign in</p>"),
  /** A web page that says it is a text. */
  page: (response: ServerResponse) =>
    response.writeHead(200, LIST).end("\n <!DOCTYPE html><html></html>"),
  gone: (response: ServerResponse) => response.writeHead(404, LIST).end("##.a"),
  broken: (response: ServerResponse) => response.writeHead(503).end(),
  bytes: (response: ServerResponse) =>
    response.writeHead(200, LIST).end(Buffer.from([0x23, 0x23, 0x2e, 0x61, 0xff, 0xfe])),
  /** A letter that is cut off at the end. */
  cut: (response: ServerResponse) =>
    response.writeHead(200, LIST).end(Buffer.from([0x23, 0x23, 0x2e, 0xc3])),
  empty: (response: ServerResponse) => response.writeHead(200, LIST).end(),
  remarks: (response: ServerResponse) =>
    response.writeHead(200, LIST).end("! nothing\n||ads.example^\n"),
  /** Eleven megabytes, with and without saying so. */
  big: (response: ServerResponse) => response.writeHead(200, LIST).end(MEGABYTE.repeat(11)),
  flood: (response: ServerResponse) => {
    response.writeHead(200, LIST);
    const pour = () => {
      while (!response.destroyed && response.write(MEGABYTE));
    };
    response.on("drain", pour);
    pour();
  },
  lines: (response: ServerResponse) => response.writeHead(200, LIST).end("##.a\n".repeat(200_001)),
  /** Never begins; begins and never ends; never ends, drop by drop. */
  silent: () => undefined,
  stalls: (response: ServerResponse) => response.writeHead(200, LIST).write("##.a\n"),
  drips: (response: ServerResponse) => {
    response.writeHead(200, LIST);
    const timer = setInterval(() => response.write("##.a\n"), 20);
    response.on("close", () => clearInterval(timer));
  },
  breaks: (response: ServerResponse) => {
    response.writeHead(200, { ...LIST, "content-length": "1000" }).write("##.a\n");
    setTimeout(() => response.destroy(), 20);
  },
} as const;

export async function serveLists(): Promise<ListServer> {
  const server = createServer((request, response) => {
    serving.asked.push(request.headers);
    MOODS[serving.mood](response, serving.text, request.headers);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a TCP port has an address with a port.
  const { port } = server.address() as AddressInfo;
  const serving: ListServer = {
    origin: `http://127.0.0.1:${port}`,
    text: "",
    mood: "whole",
    asked: [],
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
  return serving;
}
