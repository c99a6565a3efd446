/** `.htpasswd` files whose passwords are no hashes (Apache 2.4, htpasswd -p). */
import { spanAt } from "./assemble.ts";
import type { Structure } from "./model.ts";
import { stateOf } from "./opaque.ts";
import { viewOf } from "./view.ts";

const row = /^([^\s:#]{1,255}):([^\s:]{4,255})[ \t\r]*$/gm;
/** Of crypt(3) with its old hash. */
const crypt = /^[./0-9A-Za-z]{13}$/;

/** The passwords of a file that has such a name; `undefined` where all are hashes, or the name is another. */
export function readHtpasswd(bytes: Uint8Array, path: string): Structure | undefined {
  if (!/(?:^|[./_-])htpasswd(?:[._-][^/]*)?$/i.test(path)) return undefined;
  const view = viewOf(bytes.subarray(0, 1024 * 1024));
  const spans = [...view.text.matchAll(row)].flatMap(({ index, 0: all, 1: user = "", 2: value = "" }) => {
    if (crypt.test(value) || stateOf(value, true) === "placeholder") return [];
    const start = index + all.indexOf(":", user.length) + 1;
    return [spanAt(view, start, start + value.length, "password", user, "high")];
  });
  return spans.length === 0 ? undefined : { kind: "auth-store", title: "Password file of a web server", spans };
}
