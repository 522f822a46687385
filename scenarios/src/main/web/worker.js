// Runs the engine beside the page. The engine is the kernel of the program, compiled to WebAssembly (module gapai-browser); what it
// needs of the browser is given here by hand, since TeaVM's own loader makes functions from text, which the page's policy forbids.
"use strict";

const STOPS = [208, 512, 1008, 2000, 4000, 6000, 8000, 10000];
const BLOCK = 16;
const STRIDE = 4;
const LEVELS = 5;
let base = null;
let changed = null;
let job = null;
let days = 0;

function strings() {
  const none = () => { throw new Error("not supported"); };
  return {
    fromCharCode: code => String.fromCharCode(code),
    fromCharCodeArray: none,
    intoCharCodeArray: none,
    concat: (a, b) => a + b,
    charCodeAt: (text, i) => text.charCodeAt(i),
    length: text => text.length,
    substring: (text, from, to) => text.substring(from, to)
  };
}

function memoryOf(module) {
  const notes = WebAssembly.Module.customSections(module, "teavm.memoryRequirements");
  return notes.length === 1 ? JSON.parse(new TextDecoder().decode(notes[0])) : {};
}

// Only numbers go to and fro, so the bridges for objects are never crossed.
function bridges(module, name) {
  const bridge = {};
  for (const needed of WebAssembly.Module.imports(module)) {
    if (needed.module === name && needed.kind === "function") {
      bridge[needed.name] = () => ({});
    }
  }
  return bridge;
}

async function instance(module) {
  const memory = new WebAssembly.Memory({ initial: 64, maximum: 32768 });
  const heap = ((memoryOf(module).dataSize ?? 0) + 7) & ~7;
  const number = value => new WebAssembly.Global({ value: "i32", mutable: false }, value);
  const imports = {
    env: { memory },
    teavm: bridges(module, "teavm"),
    teavmJso: { ...bridges(module, "teavmJso"), stringBuiltinsSupported: () => 0 },
    teavmMath: Math,
    teavmDate: { currentTimeMillis: () => 0 },
    teavmMemory: { linearMemory: () => memory.buffer, notifyHeapResized() {}, heapOffset: number(heap), maxSize: number(0x7fffffff) },
    "wasm:js-string": strings()
  };
  return (await WebAssembly.instantiate(module, imports)).exports;
}

function fill(engine, bytes) {
  const padded = new Uint8Array((bytes.length + 3) & ~3);
  padded.set(bytes);
  const view = new DataView(padded.buffer);
  engine.room(bytes.length);
  for (let i = 0; i < padded.length; i += 4) {
    engine.put(i, view.getInt32(i, true));
  }
  if (engine.open() !== 0) {
    throw new Error("the models cannot be read");
  }
}

function begin(engine, s) {
  engine.choose(s.strategy);
  s.events.forEach((level, i) => engine.setEvents(i, level));
  s.acceptance.forEach(([channel, factor]) => engine.setAcceptance(channel, factor));
  engine.begin(s.share, s.officers, s.start, s.most);
  return { engine, paths: 0 };
}

function quantiles(engine, chosen) {
  const values = new Float64Array(chosen.length * LEVELS);
  chosen.forEach((day, i) => {
    engine.sort(day);
    for (let j = 0; j < LEVELS; j++) {
      values[i * LEVELS + j] = engine.quantile(j);
    }
  });
  return values;
}

function finals(run, count) {
  const active = new Int32Array(count);
  const holders = new Int32Array(count);
  for (let path = 0; path < count; path++) {
    active[path] = run.engine.active(days, path);
    holders[path] = run.engine.holders(path);
  }
  return { active, holders };
}

function chartDays() {
  const chosen = [];
  for (let day = 1; day < days; day += 6) {
    chosen.push(day);
  }
  chosen.push(days);
  return chosen;
}

function tell() {
  const chosen = chartDays();
  const here = finals(changed, changed.paths);
  const plain = finals(base, changed.paths);
  postMessage({
    type: "result", id: job.id, paths: changed.paths, most: job.most, days: chosen,
    changed: quantiles(changed.engine, chosen), base: quantiles(base.engine, chosen),
    active: here.active, holders: here.holders, plain: plain.active, plainHolders: plain.holders
  });
}

// A few blocks at a time, so that a slider that moves meanwhile is heard.
const channel = new MessageChannel();
channel.port1.onmessage = () => {
  if (job === null) {
    return;
  }
  const stop = Math.min(STOPS.find(s => s > changed.paths) ?? job.most, job.most);
  const blocks = Math.min(STRIDE, Math.ceil((stop - changed.paths) / BLOCK));
  changed.paths = changed.engine.run(blocks);
  if (base.paths < changed.paths) {
    base.paths = base.engine.run((changed.paths - base.paths) / BLOCK);
  }
  if (changed.paths >= stop) {
    tell();
  }
  if (changed.paths < job.most) {
    channel.port2.postMessage(null);
  } else {
    job = null;
  }
};

function set(message) {
  if (base === null || base.strategy !== message.strategy || base.paths > message.most) {
    base = begin(base.engine, { strategy: message.strategy, events: [], acceptance: [], share: -1, officers: 0, start: 1, most: message.most });
    base.strategy = message.strategy;
  }
  changed = begin(changed.engine, message);
  const idle = job === null;
  job = { id: message.id, most: message.most };
  if (idle) {
    channel.port2.postMessage(null);
  }
}

function counts(message) {
  const all = new Int32Array(message.paths * days);
  for (let path = 0; path < message.paths; path++) {
    for (let day = 1; day <= days; day++) {
      all[path * days + day - 1] = changed.engine.active(day, path);
    }
  }
  postMessage({ type: "counts", counts: all });
}

onmessage = async event => {
  const message = event.data;
  try {
    if (message.type === "open") {
      days = message.days;
      const module = await WebAssembly.compile(message.engine);
      base = { engine: await instance(module), paths: 0, strategy: -1 };
      changed = { engine: await instance(module), paths: 0 };
      fill(base.engine, message.models);
      fill(changed.engine, message.models);
      postMessage({ type: "ready" });
    } else if (message.type === "set") {
      set(message);
    } else if (message.type === "counts") {
      counts(message);
    }
  } catch (error) {
    postMessage({ type: "failed", reason: String(error) });
  }
};
