// The script that stands in the page itself: it must run before the first paint, so that nobody who chose a dark
// page sees a bright one first. Its settings are read again, and properly, by the app.

export const earlyScript = `try{var s=sessionStorage.lamplight||localStorage.lamplight;if(s){s=JSON.parse(s).settings||{};var d=document.documentElement.dataset;/^(light|dark|contrast)$/.test(s.theme)&&(d.theme=s.theme);/^1[135][05]$/.test(s.textSize)&&(d.text=s.textSize);s.motion=="off"&&(d.motion="off");s.reading=="easy"&&(d.reading="easy")}}catch(e){}`;

/** Chooses the language of the start page: what was used last, else what the browser wishes. */
export function chooserScript(base: string, languages: readonly { readonly code: string; readonly tag: string }[]): string {
  const known = JSON.stringify(Object.fromEntries(languages.flatMap(({ code, tag }) => [[tag, code], [code, code]])));
  return `(function(){var k=${known},l;try{l=k[JSON.parse(sessionStorage.lamplight||localStorage.lamplight||"{}").language]}catch(e){}(navigator.languages||[]).forEach(function(w){l=l||k[w.toLowerCase().split("-")[0]]});if(l)location.replace(${JSON.stringify(base)}+l+"/")})()`;
}

/** A file to fetch as `<link rel>` does; `as` where the kind of link does not say what it is. */
export interface Fetched {
  readonly rel: 'modulepreload' | 'preload' | 'prefetch';
  readonly href: string;
  readonly as?: 'fetch' | 'style';
}

/**
 * Starts the app once the page has been seen: no file of it, and not even asking for one, takes time from the first
 * paint. `files` come side by side with `script`, the program's module; each is asked for in a task of its own, since
 * asking takes a cheap phone 10 ms and whoever touches the page comes first. A page that is not visible is not painted.
 * Before all of them, the style may name the heading face (`data-faces`, ui/tokens.css).
 */
export function startScript(script: string, files: readonly Fetched[]): string {
  const list = JSON.stringify(files.map(({ rel, href, as }) => (as ? [rel, href, as] : [rel, href])));
  return `(function(d,a){function go(){var e=d.documentElement.dataset,f,l;if(!("faces"in e))return e.faces="",void setTimeout(go);f=a.shift();if(!f)return void import(${JSON.stringify(script)}).catch(Object);l=d.createElement("link");l.rel=f[0];l.fetchPriority="low";f[2]&&(l.as=f[2]);f[2]=="fetch"&&(l.crossOrigin="");l.href=f[1];d.head.append(l);setTimeout(go)}d.hidden?go():requestAnimationFrame(function(){setTimeout(go)})})(document,${list})`;
}
