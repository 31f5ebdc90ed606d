// An authority of the tests' own, which nobody but the app of a test trusts, and certificates by it.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export class Authority {
  constructor() {
    this.folder = mkdtempSync(join(tmpdir(), "second-chair-ca-"));
    this.file = join(this.folder, "ca.pem");
    const openssl = (...more) => execFileSync("openssl", more, { cwd: this.folder, stdio: "pipe" });
    const key = (name) => ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", name];
    openssl("req", "-x509", ...key("ca.key"), "-out", "ca.pem", "-days", "2", "-subj", "/CN=Authority of the tests");
    openssl("req", "-new", ...key("server.key"), "-out", "server.csr", "-subj", "/CN=localhost");
    writeFileSync(join(this.folder, "more"), "subjectAltName=DNS:localhost\nextendedKeyUsage=serverAuth\nbasicConstraints=CA:FALSE\n");
    const by = ["-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial"];
    openssl("x509", "-req", "-in", "server.csr", ...by, "-out", "server.pem", "-days", "1", "-extfile", "more");
  }

  /** Of the computer `localhost`. */
  get cert() {
    return { key: readFileSync(this.keyFile), cert: readFileSync(this.certFile) };
  }

  get keyFile() {
    return join(this.folder, "server.key");
  }

  get certFile() {
    return join(this.folder, "server.pem");
  }

  remove() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
