/**
 * Put into every measured page before its own scripts, hence without imports: `window.probe` tells
 * when the page was ready, switches the year and moves a pointer, and measures both.
 */
export function installProbe() {
  const frame = window.requestAnimationFrame.bind(window);
  let counting = false;
  let spent = 0;

  // Promises may start further promises; whoever waits longest sees all of them out.
  const microtasks = async () => {
    for (let i = 0; i < 10; i += 1) await null;
  };
  const frames = async (count) => {
    for (let i = 0; i < count; i += 1) await new Promise((resolve) => frame(resolve));
  };
  const marked = (name, since) =>
    new Promise((resolve) => {
      const observer = new PerformanceObserver((list) => {
        const mark = list.getEntriesByName(name).find(({ startTime }) => startTime >= since);
        if (mark === undefined) return;
        observer.disconnect();
        resolve(mark.startTime);
      });
      observer.observe({ type: 'mark', buffered: true });
    });

  // Work put off to the next frames is work of the move all the same.
  window.requestAnimationFrame = (callback) =>
    frame((time) => {
      if (!counting) return callback(time);
      const start = performance.now();
      callback(time);
      return microtasks().then(() => {
        spent += performance.now() - start;
      });
    });

  const yearInput = (year) =>
    [...document.querySelectorAll('fieldset')]
      .find((fieldset) => fieldset.querySelector('legend')?.textContent?.trim() === 'Tahun')
      ?.querySelector(`input[value="${year}"]`);

  window.probe = {
    ready: marked('peta:ready', 0),

    /** Milliseconds from a press on a year until its colours are on screen. */
    async recolour(year) {
      const input = yearInput(year);
      const start = performance.now();
      input.click();
      return (await marked('peta:repainted', start)) - start;
    },

    /**
     * Moves a pointer to a place of the map. `ms`: handlers, promises and frame callbacks of the three
     * frames that follow (Leaflet looks no more often than every 32 ms). `area`: what the page then shows.
     */
    async move(selector, { x, y }) {
      const map = document.querySelector(selector);
      const box = map.getBoundingClientRect();
      const place = { clientX: box.left + x * box.width, clientY: box.top + y * box.height };
      const under = document.elementsFromPoint(place.clientX, place.clientY);
      const target = under.find((element) => map.contains(element)) ?? map;
      const event = { bubbles: true, cancelable: true, composed: true, view: window, ...place };
      const pointer = new PointerEvent('pointermove', { ...event, pointerType: 'mouse', pointerId: 1 });
      const mouse = new MouseEvent('mousemove', event);
      spent = 0;
      counting = true;
      const start = performance.now();
      target.dispatchEvent(pointer);
      target.dispatchEvent(mouse);
      await microtasks();
      spent += performance.now() - start;
      await frames(3);
      counting = false;
      return { ms: spent, area: document.querySelector('[data-area]')?.getAttribute('data-area') ?? null };
    },

    /** Pixels of the map's lowest canvas, four bytes each. */
    pixels(selector) {
      const canvas = document.querySelector(`${selector} canvas`);
      const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d');
      copy.drawImage(canvas, 0, 0);
      return new Uint32Array(copy.getImageData(0, 0, canvas.width, canvas.height).data.buffer);
    },
  };
}
