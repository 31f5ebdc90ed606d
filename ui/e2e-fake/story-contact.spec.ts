// What a person does who wants to talk to somebody: calls, writes, looks, sends, and what comes after.
import { expect, test, type Page } from "@playwright/test";
import { open, watch } from "./harness";

let faults: string[] = [];
test.beforeEach(({ page }) => {
  faults = watch(page);
  return page.clock.setFixedTime(new Date("2026-05-21T10:00:00"));
});
test.afterEach(() => expect(faults).toEqual([]));

const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });
const onward = (page: Page) => page.getByRole("button", { name: "Continue" }).click();
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const leaveOut = (page: Page) => press(page, "Leave this out");
const agree = async (page: Page) => {
  for (const box of await page.locator(".agree").getByRole("checkbox").all()) await box.check();
};
const check = (page: Page, way: string, more = "") =>
  open(page, `contact/request/r-draft/check/${way}`, { more: `confirmed&sent${more}` });

test("from Today to the exact words: one question a page, and each can be left out", async ({ page }) => {
  await open(page, "today");
  await page.getByRole("link", { name: "Get in touch" }).click();
  await expect(heading(page, "Get in touch")).toBeFocused();
  // Those that come along are alike, and none stands out.
  await expect(page.locator("main .btn.main")).toHaveCount(0);
  await page.getByRole("link", { name: "Get in touch with Northmere Second Opinions" }).click();
  await press(page, "Write an e-mail It opens in the mail program of this computer. You press Send there.");

  await expect(heading(page, "What is your name?")).toBeFocused();
  await expect(page.getByText("Question 1 of 11")).toBeVisible();
  const name = page.getByLabel("Your name");
  await name.fill("");
  await onward(page);
  await expect(page.getByText("Write a name first")).toBeVisible();
  await expect(name).toBeFocused();
  await expect(page.getByRole("button", { name: "Leave this out" })).toHaveCount(0);
  await name.fill("Lena");
  await onward(page);
  await onward(page);
  await expect(page.getByRole("alert")).toContainText("Choose one first");
  await page.getByRole("radio", { name: "I do" }).check();
  await onward(page);
  await page.getByLabel("Your phone number").fill("416-555-0142");
  await onward(page);
  await expect(page.getByRole("radio", { name: "They may leave their name and number, nothing else" })).toBeChecked();
  await onward(page);
  await page.getByLabel("The best time, in your own words").fill("weekday mornings");
  await onward(page);
  for (const title of ["In which language?", "Where do you live?"]) {
    await expect(heading(page, title)).toBeFocused();
    await leaveOut(page);
  }
  await page.getByRole("checkbox", { name: "A second opinion" }).check();
  await onward(page);
  await leaveOut(page);

  // Health is closed at first.
  await expect(heading(page, "About the illness")).toBeFocused();
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(0);
  await expect(page.getByRole("textbox")).toHaveCount(0);
  await onward(page);

  await expect(page.getByText("Room for 600 more letters")).toBeVisible();
  await page.getByLabel("In your own words").fill("My card is 1234567890.");
  await onward(page);
  await expect(page.getByText("This looks like the number of a card. Better leave it out.")).toBeVisible();
  await press(page, "Keep it as it is");

  await expect(heading(page, "Check before you send")).toBeFocused();
  const letter = page.getByRole("region", { name: "The words that will go" });
  await expect(letter).toContainText("My name is Lena. I am the patient.");
  await expect(letter).toContainText("Please call me at 416-555-0142.");
  await expect(page.getByText("hello@northmere.example")).toBeVisible();
});

test("nothing goes without each yes, and handed over is never called sent", async ({ page }) => {
  await check(page, "mail_program");
  const boxes = page.locator(".agree").getByRole("checkbox");
  await expect(boxes).toHaveCount(2);
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(0);
  await press(page, "Open in my mail program");
  await expect(page.getByText("Tick this first, if you agree")).toHaveCount(2);
  await expect(boxes.first()).toBeFocused();
  await boxes.first().check();
  await press(page, "Open in my mail program");
  await expect(heading(page, "Check before you send")).toBeVisible();
  await expect(boxes.nth(1)).toBeFocused();
  await boxes.nth(1).check();
  await press(page, "Open in my mail program");

  await expect(heading(page, "Handed over")).toBeFocused();
  await expect(page.getByText("We cannot see if they were sent.")).toBeVisible();
  await expect(page.getByText("If you have not heard by Thursday 28 May 2026, call:")).toBeVisible();
  await press(page, "Yes, I sent it");
  await expect(heading(page, "You sent it")).toBeFocused();
  const receipt = page.getByRole("region", { name: "Your receipt" });
  await expect(receipt).toContainText("7F3K-92");
  await expect(receipt).toContainText("21 May 2026, 10:04, Eastern Time");
  await expect(receipt).toContainText("I agree that a message may be left for me");
});

test("a computer without a mail program, offline, still leads somewhere", async ({ page }) => {
  await check(page, "mail_program", "&nomail");
  await agree(page);
  await press(page, "Open in my mail program");
  await expect(heading(page, "It was not sent")).toBeFocused();
  await expect(page.getByText("No mail program opened on this computer.")).toBeVisible();
  await expect(page.getByText("Nothing is lost. Your words are kept here.")).toBeVisible();
  await expect(page.getByRole("region", { name: "Copy it" })).toContainText("My name is Lena Marchetti.");
  await expect(page.getByText("519-555-0170")).toBeVisible();
  await press(page, "I have copied them");
  await expect(page.getByRole("button", { name: "Yes, I sent it" })).toBeVisible();
});

test("what goes by itself has a page before it, can be stopped, and says when it arrived", async ({ page }) => {
  await check(page, "https");
  await page.getByText("See the exact data").click();
  await expect(page.locator(".exact")).toContainText('"text"');
  await agree(page);
  await press(page, "Go on");
  await expect(heading(page, "This leaves your computer")).toBeFocused();
  await press(page, "Not now");
  await expect(heading(page, "Check before you send")).toBeFocused();
  // What was agreed to stays so while the same words are looked at.
  await press(page, "Go on");
  await press(page, "Send now");
  await expect(heading(page, "It has arrived")).toBeVisible();
  await expect(page.getByText("Their number for it: NM-20417")).toBeVisible();
  await expect(page.getByRole("button", { name: "Stop it" })).toHaveCount(0);

  await check(page, "https", "&offline");
  await agree(page);
  await press(page, "Go on");
  await press(page, "Send now");
  await expect(heading(page, "Waiting to go")).toBeVisible();
  await expect(page.getByText("There is no connection to the other computer right now.")).toBeVisible();
  await press(page, "Stop it");
  await expect(heading(page, "Stopped")).toBeFocused();
});

test("words that changed since they were looked at are shown again, and agreed to again", async ({ page }) => {
  await check(page, "mail_program", "&stale");
  await agree(page);
  await press(page, "Open in my mail program");
  await expect(page.getByRole("alert")).toContainText("The words have changed since you looked");
  await expect(page.locator(".agree").getByRole("checkbox", { checked: true })).toHaveCount(0);
});

test("one answer is changed from the check, and what becomes needful is asked", async ({ page }) => {
  await check(page, "letter");
  await page.getByRole("link", { name: "Who it is for" }).click();
  await page.getByRole("radio", { name: "My mother or father" }).check();
  await onward(page);
  await expect(heading(page, "Do they know?")).toBeFocused();
  await page.getByRole("radio", { name: /No, they do not know/ }).check();
  await onward(page);
  await expect(heading(page, "Check before you send")).toBeFocused();
  const letter = page.getByRole("region", { name: "The words that will go" });
  await expect(letter).toContainText("I write for somebody who does not know that I am writing.");
  await expect(letter).not.toContainText("patient");
});

test("half a word is still there after a lock, and a request goes on where it was left", async ({ page }) => {
  await open(page, "contact/service/sv1", { more: "confirmed&sent" });
  await page.getByRole("button", { name: /^Write a letter/ }).click();
  await onward(page);
  await onward(page);
  await page.getByLabel("Your phone number").fill("416-555-01");
  await page.waitForTimeout(600);
  await page.evaluate(() => (window as unknown as { fakeShell: { lock(): void } }).fakeShell.lock());
  await page.locator("input").fill("slow river kettle maple lamp");
  await page.keyboard.press("Enter");
  await expect(heading(page, "Today")).toBeVisible();
  await page.evaluate(() => (location.hash = "#/sent/r-draft"));
  await press(page, "Go on with it");
  await expect(heading(page, "How should they answer you?")).toBeFocused();
  await expect(page.getByLabel("Your phone number")).toHaveValue("416-555-01");
  await expect(page).toHaveURL(/ask\/letter\/reply$/);
});

test("a call: the number at once, words on request, notes that stay, and a day to call again", async ({ page }) => {
  await open(page, "contact/service/shipped:blueguide");
  await expect(page.getByText("blueguide says that a first contact has no risk and no obligation.")).toBeVisible();
  await expect(page.getByRole("button", { name: /letter|e-mail/ })).toHaveCount(0);
  await page.getByRole("button", { name: /^Prepare what to say/ }).click();
  await onward(page);
  await page.getByRole("radio", { name: "I do" }).check();
  await onward(page);
  await page.getByLabel("Your phone number").fill("416-555-0142");
  await onward(page);
  for (let count = 0; count < 5; count++) await leaveOut(page);
  await expect(heading(page, "Call blueguide")).toBeFocused();
  await expect(page.getByText("647-964-9600")).toBeVisible();
  await expect(page.getByText("You can reach me at 416-555-0142.")).toBeVisible();
  await page.getByLabel("What they said").fill("Ana calls back on Friday.");
  await expect(page.getByText("Saved just now")).toBeVisible();
  await press(page, "I called");
  await expect(heading(page, "You called")).toBeFocused();
  await page.getByRole("link", { name: "Request to blueguide" }).click();
  await expect(page.getByText("Ana calls back on Friday.")).toBeVisible();
  await expect(page.getByText("If you have not heard by Thursday 28 May 2026, call.")).toBeVisible();
});

test("another way keeps the answers, and is agreed to anew", async ({ page }) => {
  await open(page, "sent/r-failed-https", { more: "confirmed&sent" });
  await page.getByRole("link", { name: "Write a letter" }).click();
  await expect(heading(page, "Check before you send")).toBeFocused();
  const letter = page.getByRole("region", { name: "The words that will go" });
  await expect(letter).toContainText("My name is Lena Marchetti.");
  await agree(page);
  await page.getByRole("link", { name: "Copy the words" }).click();
  await expect(page.getByRole("button", { name: "Go on to copy the words" })).toBeVisible();
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(0);
  await page.locator(".agree").getByRole("link", { name: "Change: If they may leave a message" }).click();
  await expect(heading(page, "May they leave a message?")).toBeFocused();
});

test("what may have arrived is never said to be still here", async ({ page }) => {
  const tried = page.getByText("It was tried before, and may have arrived.");
  for (const [state, times] of [
    ["asking-https", 1],
    ["queued-https", 1],
    ["failed-https", 1],
    ["queued-mail_account", 0],
  ] as const) {
    await open(page, `sent/r-${state}/${state}`, { more: "confirmed&sent" });
    await expect(page.getByRole("heading", { name: "Your receipt" })).toBeVisible();
    await expect(tried).toHaveCount(times);
    await expect(page.getByText("Nothing has left this computer")).toHaveCount(0);
  }
  // What never left has nothing to be taken back.
  await open(page, "sent/r-frozen-letter/frozen-letter", { more: "confirmed&sent" });
  await expect(page.getByRole("heading", { name: "Your receipt" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Take it back" })).toHaveCount(0);
});

test("with all sending off, what waits says so, here and on Today", async ({ page }) => {
  await check(page, "https", "&netoff");
  await agree(page);
  await press(page, "Go on");
  await press(page, "Send now");
  await expect(heading(page, "Waiting: sending is off")).toBeVisible();
  await expect(page.getByText("It goes by itself")).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Network record" })).toBeVisible();
  await page.evaluate(() => (location.hash = "#/sent"));
  await expect(page.locator(".tag.gap", { hasText: "Waiting: sending is off" })).toBeVisible();
});

test("an error after the words were kept goes on from their page, and makes no second sending", async ({ page }) => {
  await check(page, "mail_program", "&example");
  await agree(page);
  await press(page, "Open in my mail program");
  await expect(heading(page, "Not sent yet")).toBeFocused();
  await page.getByText("Copy the words instead").click();
  await press(page, "I have copied them");
  await expect(heading(page, "You copied the words")).toBeFocused();
});

test("a day that is not in the calendar is said, and nothing is kept before it is mended", async ({ page }) => {
  await check(page, "copy");
  await agree(page);
  await page.getByLabel("If I have not heard, I call on").selectOption({ label: "Another day" });
  await page.getByLabel("Day", { exact: true }).fill("31");
  await page.getByLabel("Month", { exact: true }).selectOption("06");
  await press(page, "Go on to copy the words");
  await expect(page.getByText("This day is not in the calendar.")).toBeVisible();
  await expect(page.getByLabel("Day", { exact: true })).toBeFocused();
  await page.getByLabel("Day", { exact: true }).fill("30");
  await press(page, "Go on to copy the words");
  await expect(page.getByText("If you have not heard")).toHaveCount(0);
  await expect(heading(page, "Ready to copy")).toBeFocused();
});

test("a call without any preparation keeps its notes too", async ({ page }) => {
  await open(page, "contact/service/shipped:nci");
  await page.getByRole("button", { name: /^Call/ }).click();
  // What is kept afterwards was seen.
  await expect(page.getByText("You can just say this")).toBeVisible();
  await expect(page.getByText("I am calling about a second opinion.")).toBeVisible();
  await page.getByLabel("What they said").fill("They send a leaflet.");
  await press(page, "I called");
  await expect(page.getByText("They send a leaflet.")).toBeVisible();
});

test("an answer is written down, and the request is closed and opened again", async ({ page }) => {
  await open(page, "sent/r-accepted-https", { more: "confirmed&sent" });
  await press(page, "Write it down");
  await page.getByLabel("Who you spoke to").fill("Ana Roy");
  await page.getByRole("region", { name: "What they answered" }).getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "They answered", exact: true })).toBeVisible();
  await expect(page.getByText("If you have not heard")).toHaveCount(0);
  await page.locator(".undo").getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "It has arrived" })).toBeVisible();
  await press(page, "We talked");
  await expect(page.getByRole("heading", { level: 2, name: "Done: you talked" })).toBeVisible();
  await press(page, "Open it again");
  await expect(page.getByRole("heading", { level: 2, name: "It has arrived" })).toBeVisible();
});

test("a request is taken back with the same number, after the same look", async ({ page }) => {
  await open(page, "sent/r-accepted-https", { more: "confirmed&sent" });
  const back = page.getByRole("region", { name: "Take it back" });
  await back.getByRole("link", { name: "Copy the words" }).click();
  await expect(heading(page, "Check before you take it back")).toBeFocused();
  await expect(page.getByText("Contact request 7F6K-92, taken back")).toBeVisible();
  // No way from here to the words of the request itself.
  await expect(page.getByRole("link", { name: "I will phone instead" })).toHaveCount(0);
  await expect(page.getByText("You can also call 519-555-0170, and say that you take back 7F6K-92.")).toBeVisible();
  await expect(page.getByRole("link", { name: "By letter" })).toHaveAttribute("href", /withdraw\/letter$/);
  await agree(page);
  await press(page, "Go on to copy the words");
  await expect(page.getByText("If you have not heard")).toHaveCount(0);
  await expect(heading(page, "Ready to copy")).toBeFocused();
});

test("the words of a sending are removed after a second look, and the receipt says so", async ({ page }) => {
  await open(page, "sent/r-accepted-https/accepted-https", { more: "confirmed&sent" });
  await press(page, "Remove the words from this computer");
  await expect(page.getByText("The service keeps what it got.")).toBeVisible();
  await press(page, "Remove the words");
  await expect(page.getByText("You removed the words from this computer.")).toBeVisible();
  await expect(page.getByText("My name is Lena")).toHaveCount(0);
  // What is still on its way cannot be removed.
  await open(page, "sent/r-queued-https/queued-https", { more: "confirmed&sent" });
  await expect(page.getByRole("heading", { name: "Your receipt" })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Remove the words/ })).toHaveCount(0);
});

test("a service is added by hand and from a file, changed, taken off and brought back", async ({ page }) => {
  await open(page, "contact/new");
  await press(page, "Save");
  await expect(page.getByText("Type a name first")).toBeVisible();
  await page.getByLabel("Name", { exact: true }).fill("Harbour Line");
  await page.getByLabel("E-mail address").fill("not one");
  await press(page, "Save");
  await expect(page.getByText("This is not a whole e-mail address")).toBeVisible();
  await page.getByLabel("E-mail address").fill("line@harbour.example");
  await press(page, "Save");
  await page.getByRole("link", { name: "Get in touch with Harbour Line" }).click();
  await expect(page.getByRole("button", { name: /^Call/ })).toHaveCount(0);
  await press(page, "Take this service off the list");
  await page.locator(".undo").getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("link", { name: "Get in touch with Harbour Line" })).toBeVisible();

  await open(page, "contact/file", { more: "confirmed&file=taken" });
  await press(page, "Choose the file");
  await expect(page.getByText("This cannot be kept.")).toBeVisible();
  await press(page, "Keep this service");
  await expect(page.getByRole("link", { name: "Get in touch with Lindenhof Cancer Line" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Get in touch with blueguide" })).toHaveCount(1);
});

test("a mail account is set up, tried, and removed; the network record tells of it", async ({ page }) => {
  await open(page, "settings/network");
  await expect(page.getByText("This program has contacted nobody.")).toBeVisible();
  await open(page, "settings/mail");
  await page.getByLabel("Your mail provider").selectOption("icloud");
  await page.getByLabel("Your e-mail address", { exact: true }).fill("lena@icloud.example");
  await page.getByLabel("App password", { exact: true }).fill("abcd-efgh");
  await press(page, "Save");
  await expect(page.getByText("Saved. Now try the connection.")).toBeVisible();
  await page.getByText("The server", { exact: true }).click();
  await expect(page.getByLabel("Server for outgoing mail")).toHaveValue("smtp.mail.me.com");
  await expect(page.getByLabel("Port", { exact: true })).toHaveValue("587");
  await press(page, "Try the connection");
  await expect(page.getByText("It works: the server answered and took the password.")).toBeVisible();
  await page.evaluate(() => (location.hash = "#/settings/network"));
  await expect(page.getByText("To smtp.mail.me.com, port 443")).toBeVisible();
  // What is typed is what is tried, and the name for signing in goes with the address.
  await page.evaluate(() => (location.hash = "#/settings/mail"));
  await page.getByLabel("Your e-mail address", { exact: true }).fill("lena.m@icloud.example");
  await press(page, "Save, and try the connection");
  await expect(page.getByText("It works: the server answered and took the password.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Try the connection", exact: true })).toBeVisible();
  await page.getByText("The server", { exact: true }).click();
  await expect(page.getByLabel("Name for signing in")).toHaveValue("lena.m@icloud.example");
  await page.evaluate(() => (location.hash = "#/settings/network"));
  await press(page, "Turn it off");
  await expect(page.getByText("All sending is off. This program contacts nobody.")).toBeVisible();
  await page.evaluate(() => (location.hash = "#/settings/mail"));
  await press(page, "Try the connection");
  await expect(page.getByRole("alert")).toContainText("You turned off all sending");
  await press(page, "Remove this mail account");
  await expect(page.getByRole("button", { name: "Try the connection" })).toHaveCount(0);
});
