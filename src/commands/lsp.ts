import { relative, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  type CodeAction,
  createConnection,
  type Diagnostic,
  type InitializeParams,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { CommandContext } from "../command.ts";
import { actionsFor } from "../lsp/actions.ts";
import { diagnosticOf, findingsAt, hoverText } from "../lsp/diagnostics.ts";
import { standardStreams } from "../sources/standard-streams.ts";
import { openWorkspace, type Verdict, type Workspace } from "./lsp-workspace.ts";

/** Milliseconds without a keystroke before it is judged. */
const quiet = 150;

const pathOf = (uri: string): string | undefined => (uri.startsWith("file:") ? fileURLToPath(uri) : undefined);

const rootOf = ({ workspaceFolders, rootUri }: InitializeParams, cwd: string): string =>
  pathOf(workspaceFolders?.[0]?.uri ?? rootUri ?? "") ?? cwd;

/** Path in the workspace, `/` between the parts; `undefined` outside of it. */
const insideOf = (root: string, uri: string): string | undefined => {
  const path = pathOf(uri);
  const found = path === undefined ? ".." : relative(root, path).split(sep).join("/");
  return found === "" || found.startsWith("..") ? undefined : found;
};

/**
 * `auth-lint lsp`: the language server on stdin and stdout. Diagnostics while typing, hovers that explain, code actions
 * for fixes and ignores (Language Server Protocol 3.17).
 */
export const run = async (context: CommandContext): Promise<number> => {
  const { input, output } = standardStreams();
  const connection = createConnection(input, output);
  const texts = new TextDocuments(TextDocument);
  let root = context.cwd;
  let workspace: Workspace | undefined;
  let last: Verdict | undefined;
  let shown = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  const uriOf = (path: string): string => pathToFileURL(resolve(root, path)).href;

  const judge = async (): Promise<Verdict | undefined> => {
    const open = new Map<string, string>();
    for (const text of texts.all()) {
      const path = insideOf(root, text.uri);
      if (path !== undefined) open.set(path, text.getText());
    }
    last = await workspace?.judge(open);
    return last;
  };

  const publish = async (): Promise<void> => {
    try {
      const verdict = await judge();
      const byPath = new Map<string, Diagnostic[]>();
      for (const finding of verdict?.findings ?? []) {
        if (finding.suppressed !== null) continue;
        const others = byPath.get(finding.path);
        if (others) others.push(diagnosticOf(finding, uriOf));
        else byPath.set(finding.path, [diagnosticOf(finding, uriOf)]);
      }
      // What was shown and is gone is cleared.
      for (const path of new Set([...shown, ...byPath.keys()]))
        await connection.sendDiagnostics({ uri: uriOf(path), diagnostics: byPath.get(path) ?? [] });
      shown = new Set(byPath.keys());
    } catch {
      // The error may quote a file; the editor's log is no place for that.
      connection.console.error("auth-lint: this state of the workspace could not be judged");
    }
  };

  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void publish(), quiet);
  };

  connection.onInitialize((params) => {
    root = rootOf(params, context.cwd);
    workspace = openWorkspace(context, root);
    return {
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: ["quickfix"] },
      },
      serverInfo: { name: "auth-lint", version: context.version },
    };
  });
  connection.onInitialized(soon);
  texts.onDidChangeContent(soon);
  texts.onDidClose(soon);
  texts.onDidSave(() => {
    workspace?.forget();
    soon();
  });
  connection.onDidChangeWatchedFiles(() => {
    workspace?.forget();
    soon();
  });

  connection.onHover(({ textDocument, position }) => {
    const path = insideOf(root, textDocument.uri);
    const found = path === undefined || last === undefined ? [] : findingsAt(last.findings, path, position);
    return found.length === 0 ? null : { contents: { kind: "markdown" as const, value: hoverText(found) } };
  });

  connection.onCodeAction(async ({ textDocument, range }): Promise<CodeAction[]> => {
    const path = insideOf(root, textDocument.uri);
    const verdict = path === undefined ? undefined : await judge();
    if (path === undefined || verdict === undefined) return [];
    const found = findingsAt(verdict.findings, path, range.start);
    const actions = await actionsFor(found, verdict.fixes, verdict.documents);
    return actions.map(({ title, kind, finding, preferred, edits }) => ({
      title,
      kind,
      isPreferred: preferred,
      diagnostics: [diagnosticOf(finding, uriOf)],
      edit: { changes: Object.fromEntries([...edits].map(([file, list]) => [uriOf(file), [...list]])) },
    }));
  });

  texts.listen(connection);
  connection.listen();
  return new Promise((done) => {
    connection.onExit(() => done(0));
  });
};
