/** The words of triage: what a log line tells, what follows from it, and the report. Types only. */

/** Why a request failed; each has its page in docs/triage.md. */
export type Cause =
  | "stale-token"
  | "login-ended"
  | "key-rejected"
  | "no-credential"
  | "rate-limit"
  | "usage-window"
  | "membership"
  | "extra-usage"
  | "billing"
  | "overloaded"
  | "unreachable"
  | "model-unknown"
  | "request-rejected"
  | "profiles-resting"
  | "entry-dropped"
  | "store-ignored"
  | "store-refused"
  | "chain-stopped"
  | "chain-exhausted"
  | "answered-by-fallback"
  | "unexplained";

/** When a line was written, as far as it tells. */
export interface When {
  /** Unix time in ms. */
  readonly time?: number;
  /** The zone, or the year, is a guess. */
  readonly about?: boolean;
}

/** What one line tells; model names, ids and reasons only, never a provider's text. */
export type Told =
  | {
      readonly kind: "fallback";
      readonly decision: string;
      readonly requested: string;
      readonly candidate: string;
      readonly reason: string;
      readonly cause: Cause;
      /** Undefined: there was none. */
      readonly next: string | undefined;
      readonly run: string | undefined;
      /** How many decisions the line stands for: 1, and those it says were suppressed. */
      readonly times: number;
    }
  | {
      readonly kind: "failover";
      readonly decision: string;
      readonly model: string;
      readonly reason: string;
      readonly cause: Cause;
      readonly profile: string | undefined;
      readonly run: string | undefined;
    }
  | {
      readonly kind: "window";
      readonly profile: string;
      readonly provider: string;
      readonly reason: string;
      readonly cause: Cause;
      readonly window: "cooldown" | "disabled";
      readonly reused: boolean;
      /** Unix time in ms, where the line says it. */
      readonly until: number | undefined;
      readonly errors: number | undefined;
    }
  | {
      /** A run told at its end, by each attempt. */
      readonly kind: "summary";
      readonly steps: readonly { readonly model: string; readonly cause: Cause }[];
    }
  | { readonly kind: "stopped"; readonly model: string; readonly reason: string }
  | { readonly kind: "boot"; readonly model: string }
  | { readonly kind: "message"; readonly id: string; readonly cause: Cause; readonly provider?: string };

export interface Event {
  readonly when: When;
  readonly told: Told;
}

/** Between two times: what is known of an end that the log does not tell. Unix time in ms. */
export interface Until {
  readonly earliest: number;
  readonly latest: number;
  /** Written in the log itself. */
  readonly exact: boolean;
}

/** How often, and from when to when. */
export interface Span {
  readonly count: number;
  readonly first?: number;
  readonly last?: number;
}

export interface ProfileState extends Span {
  /** The id, where a state directory told it; else the log's own `sha256:…`. */
  readonly profile: string;
  readonly provider: string;
  readonly reasons: Readonly<Record<string, number>>;
  readonly window: "cooldown" | "disabled";
  readonly until?: Until;
}

/** What a state directory says of a profile now. */
export interface RestingProfile {
  readonly profile: string;
  /** Unix time in ms. */
  readonly until: number;
  /** The program's own word: `billing`, `rate_limit`, `subscription_limit`. */
  readonly reason?: string;
}

/** Runs that went the same way. */
export interface ChainState extends Span {
  readonly requested: string;
  readonly steps: readonly { readonly model: string; readonly cause: Cause }[];
  readonly outcome: "answered" | "exhausted" | "stopped" | "unfinished";
  readonly answered?: string;
}

export interface Diagnosis extends Span {
  readonly cause: Cause;
  readonly severity: "error" | "warning" | "info";
  readonly title: string;
  readonly why: string;
  /** What to do, the first thing first. */
  readonly steps: readonly string[];
  readonly models: readonly string[];
  readonly providers: readonly string[];
  readonly profiles: readonly string[];
  /** Ids of the known messages that said so. */
  readonly messages: readonly string[];
}

/** One moment, or several alike in a row. */
export interface Moment extends Span {
  readonly about?: boolean;
  readonly kind: Told["kind"];
  readonly cause?: Cause;
  /** One sentence of fixed words, names and ids. */
  readonly says: string;
}

/** Everything a reporter needs. Version 1 of the JSON format is this shape. */
export interface TriageReport {
  readonly version: 1;
  readonly read: {
    readonly sources: readonly string[];
    readonly bytes: number;
    /** Lines that told something. */
    readonly told: number;
    /** Lines longer than what is kept of one. */
    readonly cut: number;
    /** Told apart from the rest no more, for want of room. */
    readonly forgotten: number;
  };
  readonly unread: readonly { readonly source: string; readonly reason: string; readonly remedy: string }[];
  /** What failed first, in the order of the log. */
  readonly first?: { readonly cause: Cause; readonly says: string; readonly time?: number };
  readonly diagnoses: readonly Diagnosis[];
  readonly chains: readonly ChainState[];
  readonly answered: readonly (Span & { readonly requested: string; readonly model: string })[];
  readonly profiles: readonly ProfileState[];
  /** Only with a state directory: who is left alone at the time of the report. */
  readonly resting: readonly RestingProfile[];
  readonly booted: readonly (Span & { readonly model: string })[];
  readonly timeline: readonly Moment[];
  /** Moments between the first and the last ones that are not in `timeline`. */
  readonly omitted: number;
}
