// The servers of large mail providers, so that nobody has to look them up.
//
// As the providers' help pages say them: "POP, IMAP, and SMTP settings for Outlook.com" (support.microsoft.com), "iCloud Mail server
// settings" (support.apple.com/102525), Gmail (support.google.com/a/answer/176600), Yahoo (help.yahoo.com/kb/SLN4724.html).
// Outlook.com writes there that it takes OAuth2 only, and is giving up passwords: the screen says so where it is chosen.
import type { MailSecurity } from "../../generated/commands";

export type Preset = { host: string; port: number; security: MailSecurity };

export const presets = {
  gmail: { host: "smtp.gmail.com", port: 465, security: "tls" },
  outlook: { host: "smtp-mail.outlook.com", port: 587, security: "start_tls" },
  icloud: { host: "smtp.mail.me.com", port: 587, security: "start_tls" },
  yahoo: { host: "smtp.mail.yahoo.com", port: 465, security: "tls" },
} as const satisfies Record<string, Preset>;
export type PresetName = keyof typeof presets;
export const presetNames = Object.keys(presets) as PresetName[];

/** The provider whose server this is; none: another one. */
export const presetOf = (host: string): PresetName | "other" =>
  presetNames.find((name) => presets[name].host === host.trim().toLowerCase()) ?? "other";
