/** A headless Chromium of this machine, over its pipe; tests that need one are skipped where there is none. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];

/** The program's name, undefined where none answers. */
export const chromium = (): string | undefined =>
  [process.env.AUTH_LINT_CHROMIUM ?? "", ...names].find(
    (name) => name !== "" && spawnSync(name, ["--version"], { timeout: 20_000 }).status === 0,
  );

type Data = Readonly<Record<string, unknown>>;
const isData = (value: unknown): value is Data => typeof value === "object" && value !== null;

export interface Browser {
  /** A command of the DevTools protocol, in the page once there is one. */
  send(method: string, params?: Data): Promise<Data>;
  /** What an expression gives in the page. */
  evaluate(expression: string): Promise<unknown>;
  /** Names of the events seen so far, with their parameters. */
  readonly events: readonly { readonly method: string; readonly params: unknown }[];
  close(): Promise<void>;
}

const pipesOf = (child: ChildProcess): { readonly to: Writable; readonly from: Readable } => {
  const [, , , to, from] = child.stdio;
  if (!to || !from || !("write" in to) || !("read" in from)) throw new Error("no pipes");
  return { to, from };
};

/** https://chromedevtools.github.io/devtools-protocol: messages end with a zero byte; 3 is read, 4 is written. */
export const openBrowser = async (program: string): Promise<Browser> => {
  const folder = mkdtempSync(join(tmpdir(), "auth-lint-chromium-"));
  const flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--remote-debugging-pipe"];
  const child = spawn(program, [...flags, `--user-data-dir=${folder}`, "about:blank"], {
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
  });
  const { to, from } = pipesOf(child);
  const waiting = new Map<number, { readonly done: (data: Data) => void; readonly failed: (error: Error) => void }>();
  const events: { method: string; params: unknown }[] = [];
  let [rest, count, session] = ["", 0, ""];
  const take = (message: unknown): void => {
    if (!isData(message)) return;
    const { id, result, error, method, params } = message;
    if (typeof method === "string") events.push({ method, params });
    if (typeof id !== "number") return;
    if (isData(result)) waiting.get(id)?.done(result);
    else waiting.get(id)?.failed(new Error(JSON.stringify(error)));
  };
  from.on("data", (bytes: Buffer) => {
    const parts = (rest + bytes.toString("utf8")).split("\0");
    rest = parts.pop() ?? "";
    for (const part of parts) take(JSON.parse(part));
  });
  const send = (method: string, params: Data = {}): Promise<Data> =>
    new Promise((done, failed) => {
      count += 1;
      waiting.set(count, { done, failed });
      to.write(`${JSON.stringify({ id: count, method, params, ...(session !== "" && { sessionId: session }) })}\0`);
    });
  const { targetId } = await send("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: true });
  session = String(sessionId);
  return {
    send,
    events,
    evaluate: async (expression) => {
      const { result } = await send("Runtime.evaluate", { expression, returnByValue: true, awaitPromise: true });
      return isData(result) ? result.value : undefined;
    },
    close: async () => {
      const ended = new Promise((done) => child.once("exit", done));
      child.kill("SIGKILL");
      await ended;
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};
