// The words of a page that lie in a box: with them a line can be taken without a mouse.
import type { AreaView } from "../../generated/commands";

/** Words whose middle lies in the box, in the order of the file, at most `most` characters. Empty where the page is a picture. */
export function wordsIn(page: HTMLElement, area: AreaView, most: number): string {
  const paper = page.getBoundingClientRect();
  const left = paper.left + area.left * paper.width;
  const top = paper.top + area.top * paper.height;
  const [right, bottom] = [left + area.width * paper.width, top + area.height * paper.height];
  const found: string[] = [];
  let length = 0;
  const texts = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text && length < most; text = texts.nextNode()) {
    for (const word of (text.textContent ?? "").matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].length);
      const box = range.getBoundingClientRect();
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      if (x < left || x > right || y < top || y > bottom) continue;
      found.push(word[0]);
      length += word[0].length + 1;
    }
  }
  return found.join(" ").slice(0, most);
}
