/** One page that needs nothing from elsewhere and runs nothing. */
import { createHash } from "node:crypto";
import { version } from "../../generated/version.ts";
import { type Child, type Markup, tag, written } from "./markup.ts";
import { pageStyle } from "./style/page.ts";

/** A part of the page, with its entry in the navigation. */
export interface Part {
  /** Written in the code, never data. */
  readonly id: string;
  readonly title: string;
  readonly children: readonly Child[];
  readonly count?: number;
}

interface PageInput {
  readonly title: string;
  /** Under the title. */
  readonly lead: Child;
  readonly parts: readonly Part[];
}

/** Styles by their hash, and nothing else at all: no script, picture, font, form or frame. */
const policyOf = (style: string): string =>
  [
    "default-src 'none'",
    `style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

const navigation = (parts: readonly Part[]): Markup =>
  tag(
    "nav",
    { "aria-label": "Parts of this page" },
    tag(
      "ul",
      {},
      parts.map(({ id, title, count }) =>
        tag("li", {}, tag("a", { href: `#${id}` }, title), count === undefined ? [] : [" ", tag("small", {}, count)]),
      ),
    ),
  );

const section = ({ id, title, children }: Part): Markup =>
  tag("section", { id, "aria-labelledby": `${id}-title` }, tag("h2", { id: `${id}-title` }, title), children);

/** The whole file, with a line feed at its end. */
export const page = ({ title, lead, parts }: PageInput): string => {
  const head = tag(
    "head",
    {},
    tag("meta", { charset: "utf-8" }),
    tag("meta", { "http-equiv": "Content-Security-Policy", content: policyOf(pageStyle) }),
    tag("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    tag("meta", { name: "color-scheme", content: "light dark" }),
    tag("meta", { name: "referrer", content: "no-referrer" }),
    tag("meta", { name: "robots", content: "noindex" }),
    tag("title", {}, title),
    { html: `<style>${pageStyle}</style>` },
  );
  const body = tag(
    "body",
    {},
    tag("a", { class: "skip", href: "#content" }, "Skip to the content"),
    tag("header", {}, tag("h1", {}, title), lead, parts.length > 1 ? navigation(parts) : undefined),
    tag("main", { id: "content", tabindex: "-1" }, parts.map(section)),
    tag(
      "footer",
      {},
      tag("p", {}, `auth-lint ${version}. Credentials are covered. This page loads nothing and runs nothing.`),
    ),
  );
  return `<!doctype html>\n${written(tag("html", { lang: "en" }, "\n", head, "\n", body))}\n`;
};
