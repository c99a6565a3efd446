/** What `live` shows of a machine, in data: who holds which login, and which models are tried. Nothing of a secret. */
import type { Chain, LaneName, Profile, ProfileKind, Serves, Store } from "../model.js";
/** One credential at one place. */
export interface Holding {
    /** The row: whose account it is (`openai` for `openai-codex` too), or `mcp:<server>`. */
    readonly provider: string;
    /** The column: index in `programs`. */
    readonly program: number;
    /** Profile id, or the name of the key (`OPENAI_API_KEY`). */
    readonly id: string;
    readonly agent?: string;
    readonly kind: ProfileKind;
    readonly where: Store["role"] | "environment" | "config" | "models-file";
    readonly path: string;
    /** JSON pointer (RFC 6901). */
    readonly pointer: string;
    /** Equal credentials share a letter (`A`, `B`, … `Z`, `AA`); null where nothing is held here. */
    readonly group: string | null;
    /** Several holders have this very credential. */
    readonly shared: boolean;
    readonly fate: Profile["fate"] | "reference" | "placeholder";
    readonly serves?: Serves;
    /** Unix time in ms. */
    readonly expires: number | null;
    /** When its file was last written, Unix time in ms. */
    readonly written: number | null;
    /** `tracked`: its file is in git · `untracked`: the next `git add` takes it. */
    readonly git?: "tracked" | "untracked";
    /** The policy calls this program the owner of the identity, or it is the only one that renews it. */
    readonly owner: boolean;
}
export interface Program {
    readonly runtime: string;
    readonly title: string;
    readonly version: string;
    readonly root: string;
}
/** Providers down, programs across. */
export interface Matrix {
    readonly programs: readonly Program[];
    /** Sorted; those with findings or several holders first. */
    readonly providers: readonly {
        readonly name: string;
        readonly lane: LaneName;
        readonly owner: string | null;
    }[];
    readonly holdings: readonly Holding[];
}
/** A chain, with how each of its models is paid. */
export interface ShownChain {
    readonly program: number;
    readonly slot: string;
    readonly agent?: string;
    readonly links: readonly (Pick<Chain["links"][number], "model" | "written" | "provider" | "role" | "fate"> & {
        readonly lane: LaneName;
        /** A credential of this program serves it. */
        readonly served: boolean;
    })[];
}
/** The machine at one time. */
export interface Machine {
    readonly version: 1;
    /** Unix time in ms. */
    readonly taken: number;
    readonly matrix: Matrix;
    readonly chains: readonly ShownChain[];
}
