// Getting in touch, what was sent, the mail account and the network record, in every look.
import { expect, test, type Page } from "@playwright/test";
import { everyLook, type Screen } from "./every-look";

test.beforeEach(({ page }) => page.clock.setFixedTime(new Date("2026-05-21T10:00:00")));

const seen = (page: Page, what: string) => expect(page.locator(what).first()).toBeVisible();
const next = (page: Page) => page.locator("form .btn.main").click();

const ask = (page: string, way = "mail_program", more = "confirmed&sent"): Screen => ({
  name: `contact-ask-${page}`,
  place: `contact/request/r-draft/ask/${way}/${page}`,
  start: { more },
  act: (at) => seen(at, "form"),
});
const standing = (state: string): Screen => ({
  name: `sent-${state}`,
  place: `sent/r-${state}/${state}`,
  start: { more: "confirmed&sent" },
  act: (page) => seen(page, ".sum"),
});

everyLook([
  { name: "contact", place: "contact", act: (page) => seen(page, ".cards") },
  { name: "contact-none", place: "contact", start: { more: "confirmed&empty" }, act: (page) => seen(page, ".cards") },
  { name: "contact-shipped", place: "contact/service/shipped:blueguide", act: (page) => seen(page, ".way") },
  {
    name: "contact-service",
    place: "contact/service/sv1",
    start: { more: "confirmed&sent" },
    act: async (page) => {
      await seen(page, ".way");
      await page.locator("summary").click();
    },
  },
  { name: "contact-gone", place: "contact/service/nowhere" },
  {
    name: "contact-new",
    place: "contact/new",
    act: async (page) => {
      await seen(page, "form");
      await page.locator("summary").click();
      await next(page);
      await seen(page, "[aria-invalid]");
    },
  },
  { name: "contact-change", place: "contact/service/sv1/change", act: (page) => seen(page, "form") },
  {
    name: "contact-file",
    place: "contact/file",
    start: { more: "confirmed&file=taken" },
    act: async (page) => {
      await page.locator("main .btn.main").click();
      await seen(page, ".cards");
    },
  },
  {
    name: "contact-file-foreign",
    place: "contact/file",
    start: { more: "confirmed&file=foreign" },
    act: async (page) => {
      await page.locator("main .btn.main").click();
      await seen(page, ".notice.problem");
    },
  },
  ask("name"),
  ask("who"),
  ask("reply"),
  ask("message"),
  ask("time"),
  ask("language"),
  ask("region"),
  ask("help"),
  ask("decide"),
  {
    ...ask("knows"),
    act: async (page) => {
      await seen(page, "form");
      await next(page);
    },
  },
  {
    ...ask("health"),
    act: async (page) => {
      await seen(page, "form");
      for (const box of await page.getByRole("checkbox").all()) await box.check();
    },
  },
  {
    ...ask("words"),
    act: async (page) => {
      await page.locator("textarea").fill("My card is 1234567890.");
      await next(page);
      await seen(page, "form .notice");
    },
  },
  ...["letter", "mail_program", "copy", "https"].map((way): Screen => ({
    name: `contact-check-${way}`,
    place: `contact/request/r-draft/check/${way}`,
    start: { more: "confirmed&sent" },
    act: async (page) => {
      await seen(page, ".letter");
      if (way !== "mail_program") return;
      await page.locator("main .btn.main").click();
      await seen(page, "[aria-invalid]");
    },
  })),
  {
    name: "contact-check-missing",
    place: "contact/request/r-draft/check/mail_account",
    start: { more: "confirmed&sent" },
    act: (page) => seen(page, ".notice"),
  },
  {
    name: "contact-check-long",
    place: "contact/request/r-draft/check/mail_program",
    start: { more: "confirmed&sent&long" },
    act: (page) => seen(page, ".letter"),
  },
  {
    name: "contact-leaves",
    place: "contact/request/r-draft/check/https",
    start: { more: "confirmed&sent" },
    act: async (page) => {
      await seen(page, ".letter");
      for (const box of await page.locator(".agree input[type=checkbox]").all()) await box.check();
      await page.locator("main .btn.main").click();
      await expect(page.locator(".letter")).toHaveCount(0);
    },
  },
  {
    name: "contact-withdraw",
    place: "contact/request/r-accepted-https/withdraw/https",
    start: { more: "confirmed&sent" },
    act: (page) => seen(page, ".letter"),
  },
  {
    name: "contact-phone",
    place: "contact/request/r-draft/phone",
    start: { more: "confirmed&sent" },
    act: (page) => seen(page, ".asks"),
  },
  {
    name: "contact-phone-plain",
    place: "contact/service/shipped:blueguide",
    act: async (page) => {
      await page.locator(".way").first().click();
      await seen(page, "textarea");
    },
  },
  { name: "sent", place: "sent", start: { more: "confirmed&sent" }, act: (page) => seen(page, ".rows") },
  { name: "sent-none", place: "sent", act: (page) => seen(page, ".empty") },
  {
    name: "sent-draft",
    place: "sent/r-draft",
    start: { more: "confirmed&sent" },
    act: (page) => seen(page, "main .btn.main"),
  },
  {
    name: "sent-one",
    place: "sent/r-said_sent-mail_program",
    start: { more: "confirmed&sent" },
    act: (page) => seen(page, ".sum"),
  },
  {
    name: "sent-one-answer",
    place: "sent/r-accepted-https",
    start: { more: "confirmed&sent" },
    act: async (page) => {
      await page.locator("#heard ~ .btns .btn").click();
      await seen(page, "form");
    },
  },
  {
    name: "sent-one-closed",
    place: "sent/r-stopped-mail_account",
    start: { more: "confirmed&sent" },
    act: (page) => seen(page, "#close"),
  },
  ...[
    "frozen-mail_program",
    "frozen-copy",
    "frozen-letter",
    "queued-https",
    "sending-https",
    "accepted-https",
    "accepted-mail_account",
    "handed_over-mail_program",
    "handed_over-copy",
    "said_sent-mail_program",
    "printed-letter",
    "phoned-phone",
    "failed-https",
    "failed-mail_account",
    "failed-mail_program",
    "unknown-mail_account",
    "asking-https",
    "stopped-mail_account",
  ].map(standing),
  { name: "settings-mail", place: "settings/mail", act: (page) => seen(page, "form") },
  {
    name: "settings-mail-tested",
    place: "settings/mail",
    start: { more: "confirmed&account&badtest" },
    act: async (page) => {
      await seen(page, "form");
      await page.locator("select").selectOption("outlook");
      await page.locator("form .btns .btn").nth(1).click();
      await seen(page, "[role=alert]");
    },
  },
  { name: "settings-network", place: "settings/network", act: (page) => seen(page, ".notice") },
  {
    name: "settings-network-some",
    place: "settings/network",
    start: { more: "confirmed&contacts&netoff" },
    act: (page) => seen(page, ".rows"),
  },
  {
    name: "today-talk",
    place: "today",
    start: { more: "confirmed&sent" },
    act: (page) => seen(page, ".talk p:nth-child(2)"),
  },
  { name: "help-contact", place: "help/contact" },
  { name: "help-leaves", place: "help/leaves" },
]);
