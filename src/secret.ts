/** `util.inspect.custom`, without loading `node:util` for it. */
const inspected = Symbol.for("nodejs.util.inspect.custom");

/**
 * A credential from the moment it is read. Every way of printing it (string, JSON, template, `console.log`) gives its
 * kind and length, never a character of it. `reveal` exists for the fixers and the scanner alone.
 */
export class Secret {
  readonly #value: string;
  readonly kind: string;

  /** @param kind what it is, in words of the domain: "access token", "refresh token", "API key" */
  constructor(value: string, kind: string) {
    this.#value = value;
    this.kind = kind;
  }

  /** Length in UTF-16 code units. */
  get length(): number {
    return this.#value.length;
  }

  /** Are both the same credential? Compared by value, here, so that no caller needs to hold one. */
  same(other: Secret | undefined): boolean {
    return other !== undefined && this.#value === other.#value;
  }

  /** Does `test` hold for the value? For shape questions ("starts with …") that answer a boolean. */
  is(test: (value: string) => boolean): boolean {
    return test(this.#value);
  }

  /** What a one-way function makes of the value: a keyed hash, for a fingerprint. */
  hashed(hash: (value: string) => string): string {
    return hash(this.#value);
  }

  /** A key for grouping equal secrets in a Map. Never print it. */
  groupIn(groups: Map<string, number>): number {
    const known = groups.get(this.#value);
    if (known !== undefined) return known;
    groups.set(this.#value, groups.size);
    return groups.size - 1;
  }

  toString(): string {
    return `[${this.kind}, ${this.length} characters]`;
  }

  toJSON(): string {
    return this.toString();
  }

  [inspected](): string {
    return this.toString();
  }
}
