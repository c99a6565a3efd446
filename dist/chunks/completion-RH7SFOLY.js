var l=Object.defineProperty;var h=Object.getOwnPropertyDescriptor;var d=Object.getOwnPropertyNames;var _=Object.prototype.hasOwnProperty;var O=(o,e)=>{for(var r in e)l(o,r,{get:e[r],enumerable:!0})},b=(o,e,r,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let t of d(e))!_.call(o,t)&&t!==r&&l(o,t,{get:()=>e[t],enumerable:!(n=h(e,t))||n.enumerable});return o};var j=o=>b(l({},"__esModule",{value:!0}),o);var g={};O(g,{completionOf:()=>u});module.exports=j(g);var s=require("../auth-lint.js").chunk_ITEZFCSV_js,p=require("../auth-lint.js").chunk_I5JGRKGR_js,M=require("../auth-lint.js").chunk_46VKJ5GO_js,W=require("../auth-lint.js").chunk_B3LRGDMJ_js,E=require("../auth-lint.js").chunk_56BCK7NR_js,x=require("../auth-lint.js").chunk_JPPWEYSD_js,D=require("../auth-lint.js").chunk_NLSHSXTY_js,y=require("../auth-lint.js").chunk_4GIWDRGX_js,L=require("../auth-lint.js").chunk_2CGUYQBD_js,Y=require("../auth-lint.js").chunk_TH77UK33_js,k=require("../auth-lint.js").chunk_E7R72MVO_js,z=require("../auth-lint.js").chunk_NP5SFQS6_js,c=require("../auth-lint.js").chunk_IAOZYKS4_js,f=require("../auth-lint.js").chunk_AIE3KFUQ_js,S=require("../auth-lint.js").chunk_LJEF32AZ_js,A=require("../auth-lint.js").chunk_NNQR7HW7_js,$=require("../auth-lint.js").chunk_2CU2UXTB_js,F=require("../auth-lint.js").chunk_WFENLMK5_js,N=require("../auth-lint.js").chunk_VUJKWCT3_js,v=o=>({verbs:o,flags:c.a.map(e=>`--${e}`),values:{"--format":Object.keys(f.a),"--fail-on":["error","warning","info","never"],"--color":["auto","always","never"],"--policy":["recommended","strict","upgrade"],"--target":s.a.map(({id:e})=>`${e}@`)},rules:p.x.map(({id:e})=>e)}),P=({verbs:o,flags:e,values:r,rules:n})=>`# auth-lint: bash completion. source <(auth-lint completion bash)
_auth_lint() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" verb="\${COMP_WORDS[1]}"
  case "$before" in
${Object.entries(r).map(([t,i])=>`    ${t}) COMPREPLY=($(compgen -W "${i.join(" ")}" -f -- "$word")); return ;;`).join(`
`)}
  esac
  if [[ $word == -* ]]; then COMPREPLY=($(compgen -W "${e.join(" ")}" -- "$word")); return; fi
  if [[ $COMP_CWORD -eq 1 ]]; then COMPREPLY=($(compgen -W "${o.map(([t])=>t).join(" ")}" -f -- "$word")); return; fi
  if [[ $verb == explain ]]; then COMPREPLY=($(compgen -W "${n.join(" ")}" -- "$word")); return; fi
  COMPREPLY=($(compgen -f -- "$word"))
}
complete -o filenames -F _auth_lint auth-lint
`,a=o=>`'${o.replaceAll("'","\u2019")}'`,C=({verbs:o,flags:e,values:r,rules:n})=>`#compdef auth-lint
# auth-lint: zsh completion. auth-lint completion zsh > "\${fpath[1]}/_auth-lint"
_auth_lint() {
  local -a verbs
  verbs=(
${o.map(([t,i])=>`    ${a(`${t}:${i.replaceAll(":","\\:")}`)}`).join(`
`)}
  )
  case "$words[CURRENT-1]" in
${Object.entries(r).map(([t,i])=>`    ${t}) compadd -- ${i.join(" ")}; _files; return ;;`).join(`
`)}
  esac
  if [[ $PREFIX == -* ]]; then compadd -- ${e.join(" ")}; return; fi
  if (( CURRENT == 2 )); then _describe 'command' verbs; _files; return; fi
  if [[ $words[2] == explain ]]; then compadd -- ${n.join(" ")}; return; fi
  _files
}
compdef _auth_lint auth-lint
`,R=({verbs:o,flags:e,values:r,rules:n})=>["# auth-lint: fish completion. auth-lint completion fish > ~/.config/fish/completions/auth-lint.fish",...o.map(([t,i])=>`complete -c auth-lint -n __fish_use_subcommand -a ${t} -d ${a(i)}`),...e.map(t=>{let i=r[t];return`complete -c auth-lint -l ${t.slice(2)}${i?` -x -a ${a(i.join(" "))}`:""}`}),`complete -c auth-lint -n '__fish_seen_subcommand_from explain' -x -a ${a(n.join(" "))}`,""].join(`
`),m={bash:P,zsh:C,fish:R},u=o=>async({argv:e,stdout:r})=>{let[n="",...t]=e,i=Object.hasOwn(m,n)?m[n]:void 0;if(i===void 0||t.length>0)throw new $.a("`completion` takes the name of a shell",`One of: ${Object.keys(m).join(", ")}.`);return r.write(i(v(o))),0};0&&(module.exports={completionOf});
