/** URLs with a stand-in where the password would be. */
export const urlPlaceholders = (scheme: string): readonly string[] =>
  [
    "password",
    "<password>",
    ["$", "{DB_PASSWORD}"].join(""),
    "$DB_PASSWORD",
    "{{ password }}",
    "xxxxxxxx",
    "changeme",
    "%s",
    "***",
  ].map((password) => `${scheme}://user:${password}@localhost/main`);
