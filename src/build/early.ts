// The script that stands in the page itself: it must run before the first paint, so that nobody who chose a dark
// page sees a bright one first. Its settings are read again, and properly, by the app.

export const earlyScript = `try{var s=JSON.parse(sessionStorage.lamplight||localStorage.lamplight||"{}").settings||{},d=document.documentElement.dataset;/^(light|dark|contrast)$/.test(s.theme)&&(d.theme=s.theme);/^1[135][05]$/.test(s.textSize)&&(d.text=s.textSize);s.motion=="off"&&(d.motion="off");s.reading=="easy"&&(d.reading="easy")}catch(e){}`;

/** Chooses the language of the start page: what was used last, else what the browser wishes. */
export function chooserScript(base: string, languages: readonly { readonly code: string; readonly tag: string }[]): string {
  const known = JSON.stringify(Object.fromEntries(languages.flatMap(({ code, tag }) => [[tag, code], [code, code]])));
  return `(function(){var k=${known},l;try{l=k[JSON.parse(sessionStorage.lamplight||localStorage.lamplight||"{}").language]}catch(e){}(navigator.languages||[]).forEach(function(w){l=l||k[w.toLowerCase().split("-")[0]]});if(l)location.replace(${JSON.stringify(base)}+l+"/")})()`;
}
