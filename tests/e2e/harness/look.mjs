// Functions that run in the page: they find things the way a screen reader names them. Sent as text, so each stands alone.

const naming = `
  const plain = (text) => (text ?? "").replace(/[\\u2066-\\u2069\\u200e\\u200f]/g, "").replace(/\\s+/g, " ").trim();
  const selectors = {
    button: "button, [role=button], summary",
    link: "a[href]",
    textbox: "textarea, input:not([type=radio]):not([type=checkbox])",
    radio: "input[type=radio]",
    checkbox: "input[type=checkbox]",
    heading: "h1, h2, h3",
    combobox: "select, [role=combobox]",
    option: "[role=option]",
  };
  const nameOf = (element) => {
    const by = element.getAttribute("aria-labelledby");
    if (by) return plain(by.split(" ").map((id) => document.getElementById(id)?.textContent).join(" "));
    if (element.getAttribute("aria-label")) return plain(element.getAttribute("aria-label"));
    if (element.labels?.length) return plain([...element.labels].map((label) => label.textContent).join(" "));
    return plain(element.textContent);
  };
  const fits = (element, name, part) => part ? nameOf(element).startsWith(plain(name)) : nameOf(element) === plain(name);
`;

/** (role, name, part, nth) => the element, or null. */
export const look = `${naming}
  const [role, name, part, nth] = arguments;
  const shown = (element) => element.getClientRects().length > 0 && !element.closest("[inert]");
  return [...document.querySelectorAll(selectors[role])].filter((element) => shown(element) && fits(element, name, part))[nth] ?? null;
`;

/** (role, name, part) => whether it has the keyboard. */
export const focused = `${naming}
  const [role, name, part] = arguments;
  const element = document.activeElement;
  return Boolean(element?.matches(selectors[role])) && fits(element, name, part);
`;

/** (element, done) => brings it to the middle of the window, and waits until it lies at the same place in two frames. */
export const atRest = `
  const [element, done] = arguments;
  element.scrollIntoView({ block: "center" });
  let before;
  const look = () => {
    const { x, y } = element.getBoundingClientRect();
    if (before?.x === x && before.y === y) return done();
    before = { x, y };
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
`;
