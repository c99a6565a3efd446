var i=Object.defineProperty;var m=Object.getOwnPropertyDescriptor;var c=Object.getOwnPropertyNames;var d=Object.prototype.hasOwnProperty;var h=(e,a)=>{for(var t in a)i(e,t,{get:a[t],enumerable:!0})},f=(e,a,t,o)=>{if(a&&typeof a=="object"||typeof a=="function")for(let l of c(a))!d.call(e,l)&&l!==t&&i(e,l,{get:()=>a[l],enumerable:!(o=m(a,l))||o.enumerable});return e};var u=e=>f(i({},"__esModule",{value:!0}),e);var y={};h(y,{run:()=>n});module.exports=u(y);var r=require("../auth-lint.js").chunk_NS2AB2IY_js,s=require("../auth-lint.js").chunk_2CU2UXTB_js,k=require("../auth-lint.js").chunk_VUJKWCT3_js,p=e=>`# yaml-language-server: $schema=../node_modules/auth-lint/policies/schemas/rules.schema.json
# Your own rules. Try them: auth-lint policy test
version: 1
rules:
  - id: ${e}
    title: A fallback is metered
    why: Nobody watches the bill at night.
    remedy: Take the model out of the chain, or declare its lane in auth-lint.yaml.
    severity: error
    # What the runtimes make of the files: profiles, keys, chains, orders, stores. \`on: document\` looks at files as they are.
    on: facts
    given: /chains/*/links/*[role=fallback]
    must:
      lane: { in: [subscription, local] }
    message: "{{../../slot}} falls back to {{model}}, which is {{lane}}"
    tests:
      - name: a key pays for the fallback
        files:
          openclaw.json:
            agents: { defaults: { model: { primary: ollama/a, fallbacks: [openrouter/b] } } }
            models: { providers: { openrouter: { baseUrl: "https://openrouter.example", apiKey: $FAKE:openrouter-key, models: [] } } }
        finds: ["openclaw.json#/agents/defaults/model/fallbacks/0"]
      - name: a local model does
        files:
          openclaw.json:
            agents: { defaults: { model: { primary: ollama/a, fallbacks: [ollama/b] } } }
        finds: []
`,n=async e=>{let[a,...t]=e.argv;if(a===void 0||t.length>0)throw new s.a("`policy new` takes the name of a rule","`auth-lint policy new fleet/no-metered-fallback`.");let o=a.includes("/")?a:`own/${a}`;if(!/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.test(o))throw new s.a("the name of a rule is made of small letters, digits and `-`","`fleet/no-metered-fallback`.");let l=`policies/${o.replace("/","-")}.yaml`;if((0,r.a)(e.cwd,l))throw new s.a(`\`${l}\` is there already`,"Choose another name, or edit it.");return(0,r.f)(e.cwd,l,p(o)),e.stdout.write(`${l} is written. Try it: auth-lint policy test
`),0};0&&(module.exports={run});
