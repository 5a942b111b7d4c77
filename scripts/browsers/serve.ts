import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, connect } from "node:net";
import type { Duplex } from "node:stream";
import { selfSigned } from "./certificate";
import { pause } from "./wait";

/** What is answered for an address. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Several are sent one by one, `everyMs` milliseconds apart. */
  readonly chunks: readonly (string | Uint8Array)[];
  readonly everyMs?: number;
}

/** What there is at an address; null: nothing, answered with an empty 204. */
export type Lookup = (address: string) => Reply | null | Promise<Reply | null>;

export interface Serving {
  readonly port: number;
  /** "http://127.0.0.1:34567" */
  readonly origin: string;
  close(): void;
}

const HTML = { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" };

/**
 * Answers on loopback: as the site `http://127.0.0.1:PORT`, and as a forward proxy for every other
 * address, so that pages keep the address they were published at. https is answered with a
 * certificate of its own making, which the browser must be told to accept.
 */
export async function serve(lookup: Lookup): Promise<Serving> {
  const tls = createTlsServer(selfSigned("Stet test pages"), answer("https", lookup));
  const plain = createServer(answer("http", lookup));
  const tlsPort = await listen(tls);
  plain.on("connect", (_, socket, head) => tunnel(socket, head, tlsPort));
  const port = await listen(plain);
  const close = () => {
    for (const server of [plain, tls]) {
      server.close();
      server.closeAllConnections();
    }
  };
  return { port, origin: `http://127.0.0.1:${port}`, close };
}

function answer(scheme: string, lookup: Lookup) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const asked = request.url ?? "/";
    const address = /^https?:/.test(asked) ? asked : `${scheme}://${request.headers.host}${asked}`;
    Promise.resolve(address)
      .then(lookup)
      .then((reply) => send(response, reply))
      .catch((error: unknown) => {
        console.error(`${address}: ${error}`);
        response.destroy();
      });
  };
}

async function send(response: ServerResponse, reply: Reply | null): Promise<void> {
  if (!reply) {
    response.writeHead(204).end();
    return;
  }
  response.writeHead(reply.status ?? 200, { ...HTML, ...reply.headers });
  for (const [index, chunk] of reply.chunks.entries()) {
    if (index > 0) await pause(reply.everyMs ?? 0);
    if (response.destroyed) return;
    response.write(chunk);
  }
  response.end();
}

/** Every host is answered by the one TLS server. */
function tunnel(client: Duplex, head: Buffer, tlsPort: number): void {
  const server = connect(tlsPort, "127.0.0.1", () => {
    client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
    if (head.length > 0) server.write(head);
    server.pipe(client).pipe(server);
  });
  // Browsers drop connections whenever they like; the other end must only not outlive it.
  server.on("error", () => client.destroy());
  client.on("error", () => server.destroy());
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a TCP port has an address with a port.
  return (server.address() as AddressInfo).port;
}
