const EVERY_MS = 5000;

export interface Progress {
  count(failed: boolean): void;
  end(): void;
}

/** Says how far it has come: on a terminal in one line that changes, else in a line now and then. */
export function showProgress(total: number, skipped: number): Progress {
  const start = performance.now();
  let done = 0;
  let failed = 0;
  let said = 0;
  const line = (): string => {
    const seconds = (performance.now() - start) / 1000;
    const speed = done / seconds;
    const left = done > 0 ? duration((total - skipped - done) / speed) : "?";
    const pages = `${skipped + done}/${total} pages`;
    return `${pages}, ${speed.toFixed(1)} pages/s, ${failed} failed, ${left} left`;
  };
  return {
    count(hasFailed) {
      done += 1;
      failed += hasFailed ? 1 : 0;
      if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K${line()}`);
      else if (performance.now() - said > EVERY_MS) {
        said = performance.now();
        console.log(line());
      }
    },
    end() {
      if (process.stdout.isTTY) process.stdout.write("\r\u001b[K");
      const seconds = (performance.now() - start) / 1000;
      console.log(`${line()} (${duration(seconds)} in all)`);
    },
  };
}

/** "1 min 5 s" */
function duration(seconds: number): string {
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
