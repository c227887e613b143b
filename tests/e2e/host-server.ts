import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";

/*
 * Another site: articles that embed the page from its own site, and a plain static host that serves the built folder
 * at a path of its own. Usage: host-server.ts PORT
 */

const PAGE = "http://localhost:4180/";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** An article: enough text to scroll, with the frame in the middle and links before and after it. */
function article(frame: string): string {
  const text = "<p>An article about talks. ".repeat(40);
  return `<!doctype html><meta charset="utf-8"><title>An article</title><style>iframe{border:0}</style>
<a href="#before">before</a>${text}${frame}<a href="#after">after</a>${text}`;
}

function frame(query: string, attributes = ""): string {
  return `<iframe title="Map" src="${PAGE}${query}" width="700" height="450" ${attributes}></iframe>`;
}

const ARTICLES: Readonly<Record<string, string>> = {
  "/plain.html": article(frame("?layout=embed&asof=2025-10-21")),
  "/deep.html": article(frame("?layout=embed&asof=2025-10-21&event=budapest-summit")),
  "/sandbox.html": article(frame("?layout=embed&asof=2025-10-21#?secret=abc", 'sandbox="allow-scripts"')),
  "/small.html": article(
    frame("?layout=embed").replace('width="700" height="450"', 'width="300" height="400"'),
  ),
};

createServer((request, response) => {
  const path = new URL(request.url ?? "/", "http://localhost").pathname;
  const page = ARTICLES[path];
  if (page !== undefined) send(response, "text/html", page);
  else if (path.startsWith("/some/deep/path/"))
    sendFile(response, path.slice("/some/deep/path/".length) || "index.html");
  else if (path === "/favicon.ico") response.writeHead(204).end();
  else notFound(response);
}).listen(Number(process.argv[2]));

function sendFile(response: ServerResponse, path: string): void {
  const file = normalize(join("dist", decodeURIComponent(path)));
  if (!file.startsWith("dist") || !existsSync(file) || !statSync(file).isFile()) {
    notFound(response);
    return;
  }
  response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" });
  createReadStream(file).pipe(response);
}

function send(response: ServerResponse, type: string, body: string): void {
  response.writeHead(200, { "Content-Type": type });
  response.end(body);
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { "Content-Type": "text/html" });
  response.end("<!doctype html><title>Not found</title>");
}
