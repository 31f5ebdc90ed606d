// The mail account and the network record. `?account` begins with an account, `?contacts` with contacts; `?badtest` fails the test.
import type { MailAccountView, NetworkView } from "../../generated/commands";
import type { Handlers, World } from "./world";

type Names =
  "mail_account" | "save_mail_account" | "test_mail_account" | "forget_mail_account" | "network" | "set_network";

export function networkHandlers(world: World) {
  const { asked } = world;
  let account: MailAccountView | null = asked.has("account")
    ? {
        address: "lena@mail.example",
        host: "smtp.mail.example",
        port: 465,
        security: "tls",
        user: "lena@mail.example",
        passwordIn: "keychain",
      }
    : null;
  const record: NetworkView = {
    off: asked.has("netoff"),
    contacts: asked.has("contacts")
      ? [
          {
            id: "n3",
            at: "2026-05-21T14:04:00Z",
            host: "northmere.example",
            port: 443,
            why: "request",
            code: "7F3K-92",
          },
          {
            id: "n2",
            at: "2026-05-20T09:12:00Z",
            host: "smtp.mail.example",
            port: 465,
            why: "request",
            code: "5QZD-17",
          },
          { id: "n1", at: "2026-05-20T09:10:00Z", host: "smtp.mail.example", port: 465, why: "mail_test", code: null },
        ].map((one, index) => ({
          ...one,
          why: one.why as "request" | "mail_test",
          bytes: index === 1 ? null : index === 2 ? 0 : 812,
          ok: index === 1 ? false : true,
          failure: index === 1 ? "no_connection" : null,
        }))
      : [],
  };
  const note = (host: string, code: string | null, ok: boolean) => {
    record.contacts.unshift({
      id: world.fresh("n"),
      at: "2026-05-21T14:05:00Z",
      host,
      port: 443,
      why: code === null ? "mail_test" : "request",
      code,
      bytes: ok ? 812 : 0,
      ok,
      failure: ok ? null : "no_connection",
    });
    world.tell("changed", ["network"]);
  };
  const handlers: Handlers<Names> = {
    mail_account: () => account,
    save_mail_account: ({ password, in_keychain: keychain, ...said }) => {
      if (!/^\S+@\S+\.\S+$/.test(said.address)) throw { code: "not_an_email" };
      if (!said.host.trim()) throw { code: "text_empty", field: "text" };
      if (!account && !password) throw { code: "text_empty", field: "password" };
      account = { ...said, passwordIn: keychain ? "keychain" : "records" };
      world.tell("changed", ["network"]);
      return account;
    },
    test_mail_account: () => {
      if (record.off) throw { code: "network_off" };
      note(account?.host ?? "", null, !asked.has("badtest"));
      return asked.has("badtest") ? "login_refused" : null;
    },
    forget_mail_account: () => {
      account = null;
      world.tell("changed", ["network"]);
      return null;
    },
    network: () => record,
    set_network: ({ off }) => {
      record.off = off;
      world.tell("changed", ["network"]);
      return record;
    },
  };
  return { handlers, off: () => record.off, hasAccount: () => account !== null, note };
}
