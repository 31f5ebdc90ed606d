// The pages cannot reach any server, not even one on this computer. Tried from inside the real window, with scripts WebDriver runs
// there: what an attacker could do who had already won the page.
import assert from "node:assert/strict";
import { createSocket } from "node:dgram";
import { createServer } from "node:http";
import { after, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { start } from "./harness/app.mjs";
import { noDisplay } from "./harness/display.mjs";
import { Profile } from "./harness/profile.mjs";

after(noDisplay);

/** Every way out of a page we know. Each may fail as it likes. */
const waysOut = `
  const [address, done] = arguments;
  const socket = address.replace("http", "ws");
  const add = (name, set) => {
    const element = document.createElement(name);
    Object.assign(element, set);
    document.body.append(element);
    return element;
  };
  const ways = {
    fetch: () => fetch(address + "/fetch"),
    "fetch without waiting": () => fetch(address + "/no-cors", { mode: "no-cors", keepalive: true, method: "POST", body: "x" }),
    XMLHttpRequest: () => { const request = new XMLHttpRequest(); request.open("GET", address + "/xhr"); request.send(); },
    image: () => add("img", { src: address + "/image.png" }),
    script: () => add("script", { src: address + "/script.js" }),
    style: () => add("link", { rel: "stylesheet", href: address + "/style.css" }),
    prefetch: () => add("link", { rel: "prefetch", href: address + "/prefetch" }),
    preconnect: () => add("link", { rel: "preconnect", href: address + "/preconnect" }),
    frame: () => add("iframe", { src: address + "/frame.html" }),
    object: () => add("object", { data: address + "/object" }),
    video: () => add("video", { src: address + "/video.mp4", autoplay: true }),
    font: () => new FontFace("x", "url(" + address + "/font.woff2)").load(),
    form: () => { const form = add("form", { action: address + "/form", method: "POST" }); form.submit(); },
    sendBeacon: () => navigator.sendBeacon(address + "/beacon", "x"),
    WebSocket: () => new WebSocket(socket + "/socket"),
    EventSource: () => new EventSource(address + "/events"),
    Worker: () => new Worker(address + "/worker.js"),
    window: () => window.open(address + "/window.html"),
    WebRTC: () => {
      const peer = new RTCPeerConnection({ iceServers: [{ urls: "stun:" + new URL(address).host }] });
      peer.createDataChannel("x");
      return peer.createOffer().then((offer) => peer.setLocalDescription(offer));
    },
  };
  for (const [name, way] of Object.entries(ways)) {
    try { Promise.resolve(way()).catch(() => undefined); } catch { /* refused, as it should be */ }
  }
  setTimeout(() => done(Object.keys(ways).length), 2000);
`;

test("the pages reach no server on this computer", async () => {
  const reached = [];
  const server = createServer((request, response) => {
    reached.push(request.url);
    response.end();
  });
  server.on("connection", () => reached.push("(connected)"));
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  // WebRTC speaks UDP, to the port of the same number.
  const datagrams = createSocket("udp4", () => reached.push("(datagram)"));
  await new Promise((resolve) => datagrams.bind(server.address().port, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${server.address().port}`;
  const profile = new Profile();
  const app = await start(profile);
  try {
    // The server does hear what comes from elsewhere.
    await fetch(`${address}/control`);
    assert.ok(reached.includes("/control"));
    reached.length = 0;

    const before = await app.driver.getCurrentUrl();
    const tried = await app.driver.executeAsyncScript(waysOut, address);
    assert.equal(tried, 19);
    await sleep(1000);
    assert.deepEqual(reached, []);

    // Nor does the window go there itself.
    await app.driver.executeScript("location.href = arguments[0]", `${address}/away.html`);
    await sleep(1000);
    assert.equal(new URL(await app.driver.getCurrentUrl()).origin, new URL(before).origin);
    assert.deepEqual(reached, []);
    assert.equal((await app.driver.getAllWindowHandles()).length, 1);
  } finally {
    await app.kill();
    profile.remove();
    server.close();
    datagrams.close();
  }
});
