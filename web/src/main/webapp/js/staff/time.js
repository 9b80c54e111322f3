// Seconds that run on the screen. Nothing is asked of the server for them.

/** 65 → "01:05", 3700 → "1:01:40". */
export function clock(seconds) {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (number) => String(number).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const rest = `${two(Math.floor((whole % 3600) / 60))}:${two(whole % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

export const secondsSince = (instant) => (Date.now() - new Date(instant).getTime()) / 1000;

const running = new Map();

/** Calls back now and once a second for as long as the element is in the page. */
export function everySecond(node, show) {
  running.set(node, show);
  show();
}

setInterval(() => {
  for (const [node, show] of running) {
    if (node.isConnected) show();
    else running.delete(node);
  }
}, 1000);
