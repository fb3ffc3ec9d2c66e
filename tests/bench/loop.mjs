// The same job as the planner's engine does, as a careful person writes it by hand in JavaScript: bytes,
// no strings, exact integers. Knows commas and quotes without quotes in them, and no faults: less than the engine has
// to do.
const STEP = { transcribe: 1, diarize: 1, translate: 1 };

/** Prices a blob, read as the engine's worker reads it: the next piece is on its way meanwhile. */
const price = async (blob, piece) => {
  const groups = new Map();
  const decoder = new TextDecoder();
  let carry = new Uint8Array(0);
  let columns;
  const field = (bytes, from, to) => decoder.decode(bytes.subarray(from, to));
  const rows = (bytes, end) => {
    let at = 0;
    if (!columns) {
      const stop = bytes.indexOf(10);
      const names = field(bytes, 0, stop).split(",");
      const place = (name) => names.indexOf(name);
      columns = { duration: place("duration_seconds"), language: place("language"), service: place("service") };
      at = stop + 1;
    }
    const { duration, language, service } = columns;
    while (at < end) {
      let [column, from] = [0, at];
      let [seconds, nanos] = [0, 0];
      let [hash, languageFrom, languageTo, serviceFrom, serviceTo] = [17, 0, 0, 0, 0];
      for (; ; at += 1) {
        const byte = bytes[at];
        if (byte === 34) {
          do at += 1;
          while (bytes[at] !== 34);
          continue;
        }
        if (byte !== 44 && byte !== 10) {
          if (column === service || column === language) hash = (hash * 31 + byte) | 0;
          continue;
        }
        if (column === duration) {
          let place = from;
          for (; place < at && bytes[place] !== 46; place += 1) seconds = seconds * 10 + bytes[place] - 48;
          let worth = 100_000_000;
          for (place += 1; place < at; place += 1, worth /= 10) nanos += (bytes[place] - 48) * worth;
        } else if (column === language) [languageFrom, languageTo, hash] = [from, at, (hash * 31 + 44) | 0];
        else if (column === service) [serviceFrom, serviceTo, hash] = [from, at, (hash * 31 + 44) | 0];
        column += 1;
        from = at + 1;
        if (byte === 10) break;
      }
      at += 1;
      let group = groups.get(hash);
      if (!group) {
        const name = field(bytes, serviceFrom, serviceTo);
        group = { service: name, language: field(bytes, languageFrom, languageTo), step: STEP[name] };
        Object.assign(group, { jobs: 0, seconds: 0, nanos: 0, steps: 0 });
        groups.set(hash, group);
      }
      group.jobs += 1;
      group.seconds += seconds;
      group.nanos += nanos;
      group.steps += Math.ceil((seconds + (nanos > 0 ? 1 : 0)) / group.step);
    }
  };
  const ask = (from) => (from < blob.size ? blob.slice(from, from + piece).arrayBuffer() : undefined);
  let next = ask(0);
  for (let from = 0; next; from += piece) {
    const arrived = new Uint8Array(await next);
    next = ask(from + piece);
    const end = arrived.lastIndexOf(10) + 1;
    const bytes = new Uint8Array(carry.length + end);
    bytes.set(carry);
    bytes.set(arrived.subarray(0, end), carry.length);
    carry = arrived.slice(end);
    rows(bytes, bytes.length);
  }
  return [...groups.values()];
};

addEventListener("message", async ({ data: { blob, piece } }) => {
  const groups = await price(blob, piece);
  const sum = (key) => groups.reduce((total, group) => total + group[key], 0);
  postMessage({ jobs: sum("jobs"), billed: sum("steps") });
});
