/** What a path tells about what stands in a file. */
import { endings } from "../ending.ts";

/** `config`: bare values are values · `code`: a bare word is a variable · `shell` · `prose`: documents and logs. */
export type FileForm = "config" | "code" | "shell" | "prose" | "markup";

export interface FilePlace {
  readonly form: FileForm;
  /** A bare value goes to the end of its line (INI, properties, dotenv, YAML). */
  readonly byLine: boolean;
  /** Tests, examples, documents, translations: a value that merely looks chosen is worth less. */
  readonly lesser: boolean;
  /** A template or sample to be filled in: what stands there is no secret in use. */
  readonly template: boolean;
}

const hasCodeEnding = endings(
  "map pyc vim wasm class o a so dll exe node js jsx ts tsx cjs cjsx cts ctsx mjs mjsx mts mtsx vue svelte astro " +
    "py pyi ipynb go java kt kts scala groovy gradle cs vb fs rb erb php php0 php1 php2 php3 php4 php5 php6 php7 " +
    "php8 php9 phtml rs swift m mm c cc cpp cxx h hh hpp dart lua pl pm t ex exs erl clj cljs hs ml jl r nim zig " +
    "sol sql proto graphql coffee elm css sass scss less",
);
const shellEndings =
  /\.(?:sh|bash|zsh|fish|ps1|psm1|bat|cmd|ksh)$|(?:^|\/)(?:Dockerfile|Containerfile|Makefile|Vagrantfile|Procfile|Jenkinsfile)[^/]*$/i;
const proseEndings =
  /\.(?:md|mdx|markdown|rst|adoc|asciidoc|txt|log|org|textile|tex)$|(?:^|\/)(?:README|CHANGELOG|HISTORY|NEWS|LICEN[CS]E|CHANGES)[^/]*$/i;
const markupEndings =
  /\.(?:xml|html?|xhtml|jsp|aspx?|cshtml|svg|plist|config|csproj|xaml|resx|wsdl|xsd|pom|jelly|hbs|ejs|twig|mustache|haml|pug|ftl)$/i;
const lineEndings =
  /\.(?:ya?ml|ini|cfg|conf|cnf|properties|toml|env|envrc|netrc|pgpass|tfvars|desktop|service|reg)$|(?:^|\/)\.?(?:env|netrc|pgpass|npmrc|pypirc|my\.cnf|credentials|config|htpasswd|s3cfg|boto|gitconfig|git-credentials|dockercfg)(?:$|\.|\/)|\.env\b/i;
const lesserPlaces =
  /(?:^|[/_.-])(?:tests?|specs?|testing|testdata|__tests__|__mocks__|mocks?|fixtures?|examples?|samples?|demos?|docs?|documentation|tutorials?|e2e|i18n|l10n|locales?|lang|langs|languages?|translations?|messages|stories|snapshots?|cassettes?|benchmarks?|playground|man|node_modules|vendor|dist|build|typings|types)(?:$|[/_.-])|(?:^|\/)(?:Test[A-Z]\w*|\w*(?:Tests?|Spec|IT))\.\w+$|\.d\.[cm]?ts$|\.min\.|\.(?:resx|po|pot|strings|arb)$/i;
const templatePlaces =
  /\.(?:example|template|sample|tmpl|tpl|dist|j2|jinja2?|erb|in|skel|default)(?:\.\w+)?$|(?:^|[/._-])(?:example|template|sample)s?[._-]?(?:env|config)|(?:env|config)[._-](?:example|template|sample)/i;

const formOf = (path: string): FileForm => {
  if (hasCodeEnding(path)) return "code";
  if (shellEndings.test(path)) return "shell";
  if (proseEndings.test(path)) return "prose";
  return markupEndings.test(path) ? "markup" : "config";
};

/** Judges a path, each time what is asked for: to compile all these patterns takes as long as to read three files. */
export const placeOf = (path: string): FilePlace => {
  const known: { form?: FileForm; byLine?: boolean; lesser?: boolean; template?: boolean } = {};
  return {
    get form() {
      known.form ??= formOf(path);
      return known.form;
    },
    get byLine() {
      known.byLine ??= this.form === "config" && lineEndings.test(path);
      return known.byLine;
    },
    get lesser() {
      known.lesser ??= this.form === "prose" || lesserPlaces.test(path);
      return known.lesser;
    },
    get template() {
      known.template ??= templatePlaces.test(path);
      return known.template;
    },
  };
};
