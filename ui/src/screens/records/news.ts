// Results that may say things nobody has told the person yet: what may be shown of them, in lists and in words.
import type { EntryLine, NewsView } from "../../generated/commands";
import { date } from "../../words/format";
import { t } from "../../words/words.svelte";

/** Whether the result is still closed: then nothing it says is known to the window. */
export function closedNews({ news }: EntryLine): NewsView | null {
  return news && news.state !== "opened" ? news : null;
}

/** What to call a record: its own title, or kind words for one that is closed. */
export function entryTitle(line: EntryLine): string {
  const news = closedNews(line);
  return news ? t(`news-${news.kind}`) : line.title;
}

/** "Not opened yet"; null for what is open. */
export function newsWords(line: EntryLine): string | null {
  const news = closedNews(line);
  return news && t(`news-${news.state}`);
}

/** One sentence that says what kind of result it is, and of which day. */
export function newsLead({ kind }: NewsView, when: string | null): string {
  return when ? t(`news-${kind}.dated`, { date: date(when) }) : t(`news-${kind}.undated`);
}
