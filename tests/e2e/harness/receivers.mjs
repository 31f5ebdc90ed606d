// Those who take a request at the other end of the line: a service's computer over HTTPS, a mail provider, a mail program.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:https";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** A service's computer. `answer(request)` says what it answers to each. */
export class Receiver {
  constructor(authority, answer = () => ({ status: 201, body: { reference: "A-17", message: "We call you on Friday." } })) {
    this.requests = [];
    this.server = createServer(authority.cert, (request, response) => {
      const parts = [];
      request.on("data", (part) => parts.push(part));
      request.on("end", () => {
        const seen = { method: request.method, url: request.url, headers: request.headers, body: Buffer.concat(parts) };
        this.requests.push(seen);
        const { status, body, headers = {}, cut = false } = answer(seen, this.requests.length);
        if (cut) return request.socket.destroy();
        response.writeHead(status, { "Content-Type": "application/json", ...headers });
        response.end(JSON.stringify(body ?? {}));
      });
    });
  }

  async start() {
    this.server.listen(0, "127.0.0.1");
    await once(this.server, "listening");
    this.address = `https://localhost:${this.server.address().port}/contact`;
    return this;
  }

  stop() {
    this.server.closeAllConnections();
    this.server.close();
  }
}

/** A mail provider with a login, encrypted from the first byte or after STARTTLS. */
export class MailProvider {
  constructor(authority, folder, { startTls = false } = {}) {
    this.folder = join(folder, startTls ? "mail-starttls" : "mail-tls");
    mkdirSync(this.folder, { recursive: true });
    this.user = "lena";
    this.password = "app password of a test";
    const script = new URL("mail_server.py", import.meta.url).pathname;
    // Debian's own Python, which has Debian's packages.
    const args = [script, this.folder, authority.certFile, authority.keyFile, startTls ? "starttls" : "tls", this.user, this.password];
    this.process = spawn("/usr/bin/python3", args, { stdio: ["ignore", "pipe", "inherit"] });
    process.once("exit", () => this.process.kill());
  }

  async start() {
    const [line] = await Promise.race([once(this.process.stdout, "data"), once(this.process, "exit")]);
    this.port = Number(String(line).trim());
    if (!(this.port > 1)) throw new Error("The mail server did not start");
    return this;
  }

  /** The mails that came, each with its envelope and its bytes. */
  mails() {
    const names = readdirSync(this.folder).filter((name) => name.endsWith(".json")).sort();
    return names.map((name) => ({
      ...JSON.parse(readFileSync(join(this.folder, name), "utf8")),
      bytes: readFileSync(join(this.folder, name.replace(".json", ".eml"))),
    }));
  }

  stop() {
    this.process.kill();
  }
}

/** Makes a mail program the one that this computer opens `mailto:` with; it writes down what it is asked to open. */
export const installMailProgram = (profile) => installProgram(profile, "x-scheme-handler/mailto");

/** Makes a program the one that this computer opens PDF files with, in the same way. */
export const installPdfProgram = (profile) => installProgram(profile, "application/pdf");

/** Makes a program the browser of this computer, in the same way. */
export const installBrowser = (profile) => installProgram(profile, "x-scheme-handler/https");

function installProgram(profile, type) {
  const opened = join(profile.root, "opened.txt");
  const program = join(profile.root, "program");
  writeFileSync(program, `#!/bin/sh\nprintf '%s' "$1" > '${opened}.new' && mv '${opened}.new' '${opened}'\n`);
  chmodSync(program, 0o755);
  const applications = profile.folder("home/.local/share/applications");
  const entry = ["[Desktop Entry]", "Type=Application", "Name=Program of a test", `Exec=${program} %u`, `MimeType=${type};`, ""];
  writeFileSync(join(applications, "program-of-a-test.desktop"), entry.join("\n"));
  const chosen = `[Default Applications]\n${type}=program-of-a-test.desktop\n`;
  writeFileSync(join(profile.folder("home/.config"), "mimeapps.list"), chosen);
  return {
    /** What it was asked to open. */
    async opened() {
      for (let tries = 0; !existsSync(opened); tries++) {
        if (tries > 100) throw new Error("The program was not opened");
        await sleep(100);
      }
      return readFileSync(opened, "utf8");
    },
  };
}
