import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { findGeneric } from "../../src/scan/generic/generic.ts";
import { genericNames } from "../../src/scan/generic/names.ts";
import { openKernel } from "../../src/scan/kernel/kernel.ts";
import { openTables } from "../../src/scan/kernel/open-tables.ts";
import { sortCandidates } from "../../src/scan/kernel/sorted.ts";
import { random } from "./generic-values.ts";

const { anchors, image } = openTables([], genericNames);
const kernel = openKernel(image);

const told = (path: string, text: string): string[] => {
  const bytes = Buffer.from(text);
  const places = sortCandidates(kernel.scan(bytes), anchors.shapes.length, genericNames.length);
  return findGeneric({ bytes, path, ...places }).map(({ shape, confidence }) => `${confidence} ${shape}`);
};

const low = ["low named-secret"];
/** Letters without a word in them. */
const letters = (size: number): string => "xkqzvjwfhg".repeat(2).slice(size % 3, (size % 3) + size);

test("a Basic header that spells nothing is told low", () => {
  // Of letters alone it would be a word to the scanner.
  const value = `${random("base62", 13)}4q7aB==`;

  expect(told("a.py", `headers = {"Authorization": "Basic ${value}"}\n`)).toEqual(["low basic-header"]);
});

test.each([
  ["a short password that is no word", "a.java", () => `String password = "${letters(5)}";`],
  ["a secret of letters alone", "a.py", () => `app.secret_key = "${letters(10)}"`],
  ["a password of digits", "a.ts", () => `password: "${[6, 0, 3, 8, 2, 9, 4].join("")}",`],
  ["a short salt", "a.py", () => `SALT = "${letters(9)}7"`],
])("%s is told low", (_, path, write) => {
  expect(told(path, `${write()}\n`)).toEqual(low);
});

test.each([
  (v: string) => `client.login("bot", "${v}")`,
  (v: string) => `client.login(user, "${v}")`,
  (v: string) => `WiFi.begin("home", "${v}");`,
  (v: string) => `$db = mysqli_connect("localhost", "root", "${v}", "shop");`,
  (v: string) => `c = DriverManager.getConnection("jdbc:mysql://localhost/shop", "root", "${v}");`,
  (v: string) => `const token = jwt.sign(payload, "${v}", options);`,
])("a secret is told by its place in a call %#", (write) => {
  expect(told("src/a.js", `${write(`${random("base62", 16)}7aB`)}\n`)).toHaveLength(1);
});

test("a call with texts, or with nothing at that place, is silent", () => {
  expect(told("a.js", 'showLogin("Welcome back", "Please enter your password");\n')).toEqual([]);
  expect(told("a.php", '$db = mysqli_connect("localhost", "root", "", "shop");\n')).toEqual([]);
  expect(told("a.js", 'client.login("admin", "password");\n')).toEqual([]);
});

test("a key of Django's is read whole, a password of Google's for an app without its blanks", () => {
  const key = `${random("base62", 30).toLowerCase()}(%$%5)&^-=+${random("base62", 12).toLowerCase()}`;
  const password = [letters(4), "zqkw", "vjxh", "wpqz"].join(" ");

  expect(told("settings.py", `SECRET_KEY = "${key}"\n`)).toEqual(["high named-secret"]);
  expect(told("mail.js", `    pass: "${password}"\n`)).toEqual(["high named-secret"]);
});

test("what has the form of a JWT and is none is told low; a cut one is silent", () => {
  const [head, body, sign] = [random("base62", 20), random("base62", 40), random("base64url", 43)];

  expect(told("a.js", `use("eyJ${head}.${body}.${sign}");\n`)).toEqual(["low jwt-altered"]);
  expect(told("a.js", `use("eyJ${head}.${body}...");\n`)).toEqual([]);
});

test("names of types, marked examples and variables under a key in brackets are silent", () => {
  expect(told("a.py", `    "AWS::ApiGateway::ApiKey": "${random("hex", 16)}",\n`)).toEqual([]);
  expect(told("a.py", `secret_key = "${random("base62", 20)}EXAMPLE${random("base62", 8)}"\n`)).toEqual([]);
  expect(told("a.py", 'user["password"] = scram_pw\n')).toEqual([]);
});

test("words that say the name are no weak secret of a command", () => {
  expect(told("run.sh", "curl -u user:pass https://api.host.io/x\n")).toEqual([]);
});

test("a data source name of Go's holds a password before its host", () => {
  expect(told("a.go", `db, err := sql.Open("mysql", "shop:${letters(8)}7@tcp(127.0.0.1:3306)/shop")\n`)).toHaveLength(
    1,
  );
  expect(told("a.go", 'dsn := fmt.Sprintf("%s:%s@tcp(%s:%d)/%s", user, pass, host, 3306, name)\n')).toEqual([]);
});
