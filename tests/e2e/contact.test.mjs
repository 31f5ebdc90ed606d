// Getting in touch, in the real app, each way against real counterparts, in a network where nothing else can be reached: what is shown
// is what arrives, and nothing else ever leaves.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { after, afterEach, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { By } from "selenium-webdriver";
import { isAlone, leaveOnPurpose, runAlone } from "./harness/alone.mjs";
import { start } from "./harness/app.mjs";
import { computerOf } from "./harness/begun.mjs";
import { Authority } from "./harness/certificates.mjs";
import { noDisplay } from "./harness/display.mjs";
import { Keyboard } from "./harness/hands.mjs";
import { textOf } from "./harness/paper.mjs";
import { MailProvider, Receiver, installMailProgram } from "./harness/receivers.mjs";
import { fileOf } from "./harness/service-file.mjs";
import { Person } from "./harness/story.mjs";

const NAME = "Northmere Second Opinions";
const PHONE = "416-555-0142";
const EMAIL = "hello@northmere.example";
const LANGUAGE = "SECOND_CHAIR_E2E_LANGUAGE";

if (isAlone()) stories();
else {
  test("requests arrive as they were shown, and nothing else ever leaves this computer", () => {
    arriveAndNothingElse("en-CA");
  });
  test("the same in French", () => arriveAndNothingElse("fr-CA"));
}

function arriveAndNothingElse(language) {
  const { status, packets } = runAlone(fileURLToPath(import.meta.url), { [LANGUAGE]: language });
  assert.equal(status, 0, "the stories in the network of their own");
  // The one that was sent on purpose says that the others would have been heard.
  assert.deepEqual(packets, ["IPv4 17 198.51.100.7"]);
}

function stories() {
  let authority, profile, app;
  const counterparts = [];

  before(() => {
    authority = new Authority();
  });
  afterEach(async () => {
    await app?.kill();
    app = undefined;
    profile?.remove();
    for (const one of counterparts.splice(0)) one.stop();
  });
  after(async () => {
    authority.remove();
    await noDisplay();
  });

  /** Lena, whose computer trusts the authority of the tests. */
  async function opened({ language = process.env[LANGUAGE], hands, more, ready = () => undefined } = {}) {
    profile = await computerOf("Lena Roy", { language, more });
    profile.more.SSL_CERT_FILE = authority.file;
    await ready(profile);
    app = await start(profile);
    const lena = new Person(app, { language, axe: true, ...(hands && { hands }) });
    await lena.unlock();
    return lena;
  }

  /** A service as somebody wrote it down. */
  const service = (more) => async (on) => {
    const nothing = { place: null, address: null, hours: null, languages: null, cost: null, phone: null, email: null, endpoint: null, asks: null, notes: null };
    await on.invoke("save_service", { id: null, name: NAME, ...nothing, ...more });
  };

  async function toServices(lena) {
    await lena.turnTo("today");
    await lena.press("link", "today-talk-do");
    await lena.arrive("contact-title");
  }

  /** The pages of a request, with what is needed and a little more. */
  async function answer(lena, { way }) {
    const { t, hand } = lena;
    const next = () => lena.press("button", "continue");
    const leaveOut = () => lena.press("button", "ask-leave-out");
    await lena.arrive("ask-name");
    await hand.write(t("ask-name-label"), "Lena");
    await next();
    await lena.arrive("ask-who");
    await hand.choose(t("ask-who-patient"));
    await next();
    await lena.arrive("ask-reply");
    await hand.choose(t("ask-reply-phone"));
    await hand.write(t("ask-phone"), PHONE);
    await next();
    await lena.arrive("ask-message");
    await hand.choose(t("ask-message-name-and-number"));
    await next();
    await lena.arrive("ask-time");
    await hand.write(t("ask-time-label"), lena.language === "fr-CA" ? "le matin" : "weekday mornings");
    await next();
    await lena.arrive("ask-language");
    await next();
    if (way !== "phone") {
      await lena.arrive("ask-region");
      await leaveOut();
    }
    await lena.arrive("ask-help");
    await hand.tick(t("ask-help-second-opinion"));
    await next();
    await lena.arrive("ask-decide");
    await leaveOut();
    if (way === "phone") return;
    await lena.arrive("ask-health");
    await leaveOut();
    await lena.arrive("ask-words");
    await leaveOut();
    await lena.arrive("check-title");
  }

  /** Chooses a way on the page of the service. */
  async function choose(lena, way) {
    const { t, hand, page } = lena;
    await toServices(lena);
    await lena.press("link", "contact-with", { args: { name: NAME } });
    await page.title(t("service-how"));
    await lena.check("service");
    if (!["phone", "letter", "mail_program"].includes(way)) await page.driver.findElement(By.css("main details > summary")).sendKeys(" ");
    await hand.press("button", t(`way-${way.replaceAll("_", "-")}`), { part: true });
  }

  /** The words on the page, letter by letter. */
  async function shown(lena) {
    const pre = await lena.page.until("the words", () => lena.page.driver.findElement(By.css("main .letter pre")));
    return pre.getAttribute("textContent");
  }

  async function agree(lena) {
    for (const box of await lena.page.driver.findElements(By.css("main .agree fieldset input[type=checkbox]"))) {
      assert.equal(await box.isSelected(), false, "nothing is agreed to beforehand");
      await box.sendKeys(" ");
    }
  }

  async function sendingOf(on) {
    const [person] = await on.invoke("people");
    const [request] = await on.invoke("requests", { person: person.id });
    return request.sendings[0];
  }

  test("by phone: blueguide's number, what to say, a card, notes, and a task for when nobody answers", async () => {
    const lena = await opened();
    const { t, hand, page } = lena;
    await toServices(lena);
    await lena.press("link", "contact-with", { args: { name: "blueguide" } });
    await page.title(t("service-how"));
    await lena.check("blueguide");
    await page.see("647-964-9600");
    await page.see(t("service-blueguide-claim"));
    await hand.press("button", t("way-prepare"), { part: true });
    await answer(lena, { way: "phone" });
    await page.title(t("phone-with", { name: "blueguide" }));
    await lena.check("phone");
    await lena.reads("647-964-9600", "Lena", PHONE);
    const card = join(profile.out, "card.pdf");
    profile.answer({ save: card });
    await lena.press("button", "phone-paper.save");
    await profile.taken();
    await page.until("the card", () => textOf(card).includes("647-964-9600"));
    assert.ok(textOf(card).includes(PHONE));
    await hand.write(t("phone-notes-label"), "Spoke with Sam.");
    await lena.press("button", "phone-called");
    await lena.reads(t("standing-phoned"));
    await lena.check("phoned");
    assert.equal((await sendingOf(app)).state, "phoned");
    await lena.turnTo("today");
    await lena.reads("blueguide", "647-964-9600");
    const { contacts } = await app.invoke("network");
    assert.deepEqual(contacts, []);
  });

  test("by the mail program: it is handed the very words that were shown", async () => {
    let program;
    const ready = (on) => (program = installMailProgram(on));
    const lena = await opened({ ready, more: service({ email: EMAIL, phone: "514-555-0199" }) });
    await choose(lena, "mail_program");
    await answer(lena, { way: "mail_program" });
    const words = await shown(lena);
    assert.match(words, /Lena/);
    // Without a yes nothing goes.
    await lena.press("button", "check-do-mail-program");
    await lena.reads(lena.t("check-agree-first"));
    await agree(lena);
    await lena.press("button", "check-do-mail-program");
    await lena.reads(lena.t("standing-handed-over-mail-program"));
    await lena.check("handed-over");
    const link = new URL(await program.opened());
    assert.equal(link.protocol + link.pathname, `mailto:${EMAIL}`);
    assert.ok(link.href.length <= 1800);
    const [, subject, body] = /^\?subject=([^&]*)&body=(.*)$/.exec(link.search);
    assert.equal(decodeURIComponent(body).replaceAll("\r\n", "\n"), words);
    assert.match(decodeURIComponent(subject), /^(Contact request|Demande de contact) [0-9A-Z]{4}-[0-9A-Z]{2}$/);
    await lena.press("button", "standing-yes-sent");
    await lena.reads(lena.t("standing-said-sent"));
    await lena.check("said-sent");
  });

  test("without a mail program, and without a line, there is still something to do", async () => {
    const lena = await opened({ more: service({ email: EMAIL, phone: "514-555-0199", endpoint: "https://localhost:9/contact" }) });
    const { t } = lena;
    await choose(lena, "mail_program");
    await answer(lena, { way: "mail_program" });
    await agree(lena);
    await lena.press("button", "check-do-mail-program");
    await lena.reads(t("failure-no-mail-program"), t("failure-no-mail-program.next"), t("standing-safe"), "514-555-0199");
    await lena.check("no-mail-program");
    await choose(lena, "https");
    await answer(lena, { way: "https" });
    await agree(lena);
    await lena.press("button", "check-do-https");
    await lena.arrive("leaves-title");
    await lena.press("button", "leaves-do");
    await lena.reads(t("failure-no-connection"));
    await lena.check("no-connection");
    await lena.press("button", "standing-stop");
    await lena.reads(t("standing-stopped"));
    assert.equal((await sendingOf(app)).state, "stopped");
  });

  test("straight to a service from its file: the bytes that arrive are those that were shown, and can be taken back", async () => {
    const receiver = await new Receiver(authority).start();
    counterparts.push(receiver);
    const lena = await opened();
    const { t, hand, page } = lena;
    await toServices(lena);
    await lena.press("link", "contact-from-file");
    await lena.arrive("contact-from-file");
    profile.answer({ open: [fileOf(profile, [{ name: NAME, endpoint: receiver.address, phone: "416-555-0199" }, { name: "Blue Guide" }])] });
    await lena.press("button", "service-choose-file");
    await profile.taken();
    await lena.arrive("service-found");
    await page.see(t("service-taken-why"));
    await lena.press("button", "service-keep", { args: { count: 1 } });
    await page.title(t("contact-title"));
    await choose(lena, "https");
    await answer(lena, { way: "https" });
    const words = await shown(lena);
    await page.driver.findElement(By.css("main details:not(.letter) > summary")).sendKeys(" ");
    const exact = await (await page.driver.findElement(By.css("main .exact"))).getAttribute("textContent");
    await agree(lena);
    await lena.press("button", "check-do-https");
    await lena.arrive("leaves-title");
    assert.equal(receiver.requests.length, 0, "nothing left before the last page");
    await lena.press("button", "leaves-do");
    await lena.reads(t("standing-accepted-https"), t("standing-reference", { reference: "A-17" }));
    await lena.check("accepted");
    assert.equal(receiver.requests.length, 1);
    const [request] = receiver.requests;
    assert.equal(request.body.toString(), exact);
    assert.equal(JSON.parse(request.body).text, words);
    assert.deepEqual(Object.keys(JSON.parse(request.body).form).includes("illness"), false);
    const { host, "content-length": length, ...headers } = request.headers;
    assert.deepEqual(Object.keys(headers).sort(), ["accept", "content-type", "idempotency-key", "user-agent"].filter((name) => name in headers));
    assert.equal(headers["user-agent"], "second-chair");
    const sending = await sendingOf(app);
    assert.ok(headers["idempotency-key"].includes(sending.id));
    const { contacts } = await app.invoke("network");
    assert.deepEqual(contacts.map(({ host, ok, code }) => ({ host, ok, code })), [{ host: "localhost", ok: true, code: sending.code }]);
    // Taking it back goes the same way, under the same number.
    await lena.press("link", "sent-to", { args: { name: NAME } });
    await lena.press("link", "withdraw-https");
    await lena.arrive("check-withdraw");
    await agree(lena);
    await lena.press("button", "check-do-https");
    await lena.arrive("leaves-title");
    await lena.press("button", "leaves-do");
    await page.until("the second request", () => receiver.requests.length === 2);
    const back = JSON.parse(receiver.requests[1].body);
    assert.deepEqual([back.kind, back.code, back.form], ["withdrawal", sending.code, null]);
    await page.until("its answer", async () => (await sendingOf(app)).state === "accepted");
    // The page that lists every contact, and the switch.
    await lena.turnTo("settings");
    await lena.press("link", "settings-network-do");
    await lena.arrive("network-title");
    await lena.reads("localhost", t("network-why-request", { code: sending.code }), t("network-why-withdrawal", { code: sending.code }));
    await lena.press("button", "network-turn-off");
    await lena.reads(t("network-is-off"));
    assert.equal(hand.page, page);
  });

  test("killed while it is being sent: nobody knows, the person decides, and the receiver can tell that it is the same", async () => {
    const receiver = await new Receiver(authority, (_, count) => (count === 1 ? { cut: true, ...wait() } : { status: 202 })).start();
    counterparts.push(receiver);
    let killed;
    function wait() {
      killed = app.kill(); // in the middle of the answer
      return {};
    }
    const lena = await opened({ more: service({ endpoint: receiver.address }) });
    await choose(lena, "https");
    await answer(lena, { way: "https" });
    await agree(lena);
    await lena.press("button", "check-do-https");
    await lena.arrive("leaves-title");
    await lena.press("button", "leaves-do").catch(() => undefined); // the window may go with the program
    await untilTrue(() => killed !== undefined);
    await killed;
    app = await start(profile);
    const again = lena.with(app);
    await again.unlock();
    assert.equal((await sendingOf(app)).state, "unknown");
    await again.turnTo("settings");
    await again.press("link", "settings-sent-do");
    await again.arrive("sent-title");
    await again.hand.press("link", NAME, { part: true });
    await again.reads(again.t("standing-unknown"), again.t("standing-unknown.now"));
    await again.check("unknown");
    await again.press("button", "standing-send-again");
    await again.reads(again.t("standing-accepted-https"));
    const keys = receiver.requests.map((request) => request.headers["idempotency-key"]);
    assert.equal(new Set(keys).size, 1);
    assert.equal(receiver.requests[0].body.toString(), receiver.requests[1].body.toString());
  });

  for (const startTls of [false, true]) {
    test(`with the person's own mail account, ${startTls ? "encrypted after STARTTLS" : "encrypted from the first byte"}, by keyboard alone`, async () => {
      const provider = await new MailProvider(authority, authority.folder, { startTls }).start();
      counterparts.push(provider);
      const lena = await opened({ hands: Keyboard, more: service({ email: EMAIL }) });
      const { t, hand, page } = lena;
      await lena.turnTo("settings");
      await lena.press("link", "settings-mail-do");
      await lena.arrive("mail-title");
      await hand.pick(t("mail-provider"), t("mail-provider-other").split(" ")[0]);
      await hand.write(t("mail-address"), "lena@example.org");
      await hand.write(t("mail-password"), provider.password);
      await hand.choose(t("mail-keep-records"), { part: true });
      if (!(await page.has("textbox", t("mail-host")))) await page.driver.findElement(By.css("main details > summary")).sendKeys(" ");
      await hand.write(t("mail-host"), "localhost");
      await hand.write(t("mail-port"), String(provider.port));
      await hand.choose(t(startTls ? "mail-security-start-tls" : "mail-security-tls"));
      await hand.write(t("mail-user"), provider.user);
      await lena.press("button", "mail-save");
      await page.see(t("mail-saved"));
      await lena.press("button", "mail-test");
      await page.see(t("mail-test-good"));
      await lena.check("mail-account");
      assert.equal(provider.mails().length, 0, "trying sends no mail");
      await choose(lena, "mail_account");
      await answer(lena, { way: "mail_account" });
      const words = await shown(lena);
      await agree(lena);
      await lena.press("button", "check-do-mail-account");
      await lena.arrive("leaves-title");
      await lena.press("button", "leaves-do");
      await lena.reads(t("standing-accepted-mail-account"));
      const [mail, ...others] = provider.mails();
      assert.equal(others.length, 0);
      assert.deepEqual([mail.from, mail.to, mail.encrypted, mail.login], ["lena@example.org", [EMAIL], true, true]);
      const sending = await sendingOf(app);
      assert.equal(mail.bytes.toString(), sending.exact);
      // A mail ends with the end of its last line.
      assert.equal(bodyOf(mail.bytes), `${words}\n`);
      assert.ok(!mail.bytes.toString().includes(provider.password));
    });
  }

  test("by letter: the paper holds the very words", async () => {
    const lena = await opened({ more: service({ address: "12 Elm Street\nToronto ON  M5V 1A1" }) });
    await choose(lena, "letter");
    await answer(lena, { way: "letter" });
    const words = await shown(lena);
    await agree(lena);
    await lena.press("button", "check-do-letter");
    await lena.reads(lena.t("standing-frozen-letter"));
    await lena.check("letter");
    const letter = join(profile.out, "letter.pdf");
    profile.answer({ save: letter });
    await lena.press("button", "standing-letter.save");
    await profile.taken();
    const flat = (text) => text.replace(/\s+/g, " ");
    await lena.page.until("the letter", () => flat(textOf(letter)).includes(flat(words).trim()));
    assert.ok(flat(textOf(letter)).includes("12 Elm Street"));
  });

  test("something that leaves would be heard", leaveOnPurpose);
}

/** The words of a mail, as another program reads them. */
function bodyOf(bytes) {
  const read = "import email, email.policy, sys; print(email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default).get_content(), end='')";
  return execFileSync("/usr/bin/python3", ["-c", read], { input: bytes }).toString().replaceAll("\r\n", "\n");
}

async function untilTrue(isSo) {
  for (let tries = 0; !isSo(); tries++) {
    if (tries > 200) throw new Error("It did not happen");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
