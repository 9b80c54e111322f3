// Hints come in bursts when many people call at once: the first is answered at once, the others share one further reading.

export function coalesce(act, pauseMs) {
  let resting = false;
  let last = null;
  const run = (words) => {
    resting = true;
    act(...words);
    setTimeout(() => {
      resting = false;
      const next = last;
      last = null;
      if (next) run(next);
    }, pauseMs);
  };
  return (...words) => {
    if (resting) last = words;
    else run(words);
  };
}
