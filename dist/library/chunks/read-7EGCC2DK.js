import{a,b}from"./chunk-VLLQZ2WM.js";import"./chunk-3EVLJVOX.js";import"./chunk-BMB7FCYU.js";import"./chunk-EUGSYS6R.js";import"./chunk-VC46IEJQ.js";export{b as findJsonSpots,a as readJson};
