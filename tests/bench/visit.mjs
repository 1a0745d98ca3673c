import { installProbe } from './probe.mjs';

const PATIENCE = 120_000;
const CONTEXT = {
  viewport: { width: 1280, height: 800 },
  locale: 'id-ID',
  timezoneId: 'Asia/Jakarta',
  colorScheme: 'light',
};

/** One page opened in a browser context of its own, with nothing in its caches. */
export class Visit {
  #context;
  #page;
  #devtools;
  #selector;
  #requests = [];

  constructor(context, page, devtools, selector) {
    this.#context = context;
    this.#page = page;
    this.#devtools = devtools;
    this.#selector = selector;
    context.on('request', (request) => this.#requests.push(request));
  }

  /** Opens a page and waits until it is ready; `slowdown` 4 makes the processor four times slower. */
  static async open(browser, { url, selector }, slowdown = 1) {
    const context = await browser.newContext(CONTEXT);
    await context.addInitScript(installProbe);
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.on('pageerror', (error) => console.error(`${url}: ${error.message}`));
    const devtools = await context.newCDPSession(page);
    await devtools.send('Performance.enable');
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const visit = new Visit(context, page, devtools, selector);
    await page.goto(url, { waitUntil: 'commit', timeout: PATIENCE });
    visit.readyMs = await visit.#inTime(() => window.probe.ready);
    visit.readyBusyMs = await visit.#busyMs();
    return visit;
  }

  /** CSS px of the map. */
  async mapSize() {
    const box = await this.#page.locator(this.#selector).boundingBox();
    return { width: Math.round(box.width), height: Math.round(box.height) };
  }

  /** Addresses asked for before the page was ready, the page's own among them. */
  async requestedBeforeReady() {
    const origin = await this.#page.evaluate(() => performance.timeOrigin);
    await Promise.all(this.#requests.map((request) => request.response()));
    const early = this.#requests.filter((request) => request.timing().startTime <= origin + this.readyMs);
    return [...new Set(early.map((request) => request.url()))];
  }

  /** Milliseconds until another year is on screen, and how long the main thread worked for it. */
  async recolour(year) {
    await this.#rest();
    const before = await this.#busyMs();
    const ms = await this.#inTime((wanted) => window.probe.recolour(wanted), year);
    return { ms, busyMs: (await this.#busyMs()) - before };
  }

  /** Script milliseconds of each move to one of the points (parts of the map), and all work by the move. */
  async hover(points) {
    await this.#rest();
    const before = await this.#busyMs();
    const moves = await this.#inTime(
      async ([selector, places]) => {
        const made = [];
        for (const place of places) made.push(await window.probe.move(selector, place));
        return made;
      },
      [this.#selector, points],
    );
    return { moves, busyMs: ((await this.#busyMs()) - before) / points.length };
  }

  /** Part of the map's pixels whose colour another year changes, and how many colours there are. */
  async changedBy(year) {
    await this.#page.evaluate((selector) => {
      window.before = window.probe.pixels(selector);
    }, this.#selector);
    await this.recolour(year);
    return this.#page.evaluate((selector) => {
      const after = window.probe.pixels(selector);
      const changed = after.filter((pixel, i) => pixel !== window.before[i]).length;
      return { changed: changed / after.length, colours: new Set(after).size };
    }, this.#selector);
  }

  close() {
    return this.#context.close();
  }

  /** Waits out what a page still does by itself, such as sharpening its map, lest it be counted or marked. */
  async #rest() {
    for (let round = 0; round < 50; round += 1) {
      const before = await this.#busyMs();
      await this.#page.waitForTimeout(150);
      if ((await this.#busyMs()) - before < 8) return;
    }
    console.error('The page does not come to rest');
  }

  async #busyMs() {
    const { metrics } = await this.#devtools.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
  }

  #inTime(work, argument) {
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`Nothing within ${PATIENCE} ms`)), PATIENCE);
    });
    return Promise.race([this.#page.evaluate(work, argument), late]).finally(() => clearTimeout(timer));
  }
}
