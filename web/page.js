"use strict";
(() => {
  const DAY = 86400000;
  const SVG = "http://www.w3.org/2000/svg";
  const KINDS = [["visit", "Visits"], ["meeting", "Meetings"], ["summit", "Summits"], ["call", "Calls"]];
  const PAGE = 200;
  const byId = (id) => document.getElementById(id);

  /** An element with attributes and children; text is always set as text, never as markup. */
  function make(tag, attributes, ...children) {
    const node = document.createElement(tag);
    for (const [key, value] of Object.entries(attributes || {})) node.setAttribute(key, value);
    node.append(...children);
    return node;
  }
  function draw(tag, attributes, parent) {
    const node = document.createElementNS(SVG, tag);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    if (parent) parent.append(node);
    return node;
  }
  const fold = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  const iso = (time) => new Date(time).toISOString().slice(0, 10);

  /** First moment, or moment after the end, of a day, month or year. */
  function moment(text, after) {
    const [year, month, day] = text.split("-").map(Number);
    const start = Date.UTC(2000, (month || 1) - 1, day || 1);
    const date = new Date(start);
    date.setUTCFullYear(year);
    if (after) {
      if (day) date.setUTCDate(date.getUTCDate() + 1);
      else if (month) date.setUTCMonth(date.getUTCMonth() + 1);
      else date.setUTCFullYear(year + 1);
    }
    return date.getTime();
  }

  const table = byId("table");
  const events = Array.from(table.tBodies).filter((body) => body.dataset.kind).map((body, index) => {
    const data = body.dataset;
    const start = data.start ? moment(data.start, false) : null;
    const cells = body.rows[0].cells;
    return {
      body, index, kind: data.kind, status: data.status, start,
      end: start === null ? null : Math.max(moment(data.end || data.start, true), start + DAY),
      country: data.country || "", place: data.place || "",
      lat: data.lat ? Number(data.lat) : null, lon: data.lon ? Number(data.lon) : null,
      exact: data.exact === "1", people: data.people ? data.people.split("|") : [], words: null,
      label: Array.from(cells).slice(0, 5).map((cell) => cell.textContent.trim()).filter(Boolean).join(", "),
    };
  });
  const dated = events.filter((event) => event.start !== null);
  if (!events.length) return;

  // Filters

  const tally = (list) => {
    const counts = new Map();
    for (const key of list) if (key) counts.set(key, (counts.get(key) || 0) + 1);
    return Array.from(counts).sort((a, b) => a[0].localeCompare(b[0]));
  };
  const choice = (name, counts, every) => {
    const select = make("select", { name });
    select.append(make("option", { value: "" }, every));
    for (const [value, count] of counts) select.append(make("option", { value }, `${value} (${count})`));
    return select;
  };
  const chips = (name, title, values) => {
    const set = make("fieldset", {}, make("legend", {}, title));
    const row = make("div", { class: "chips" });
    for (const [value, text] of values) {
      const box = make("input", { type: "checkbox", name, value });
      box.defaultChecked = true;
      row.append(make("label", {}, box, text));
    }
    set.append(row);
    return set;
  };
  const form = byId("filters");
  const present = (key) => tally(events.map((event) => event[key]));
  const labelled = (text, control) => make("label", {}, text, control);
  const search = make("input", { type: "search", name: "words", placeholder: "any words" });
  const person = choice("person", tally(events.flatMap((event) => event.people)), "anybody");
  const country = choice("country", present("country"), "anywhere");
  const place = choice("place", present("place"), "any place");
  const since = make("input", { type: "date", name: "since" });
  const until = make("input", { type: "date", name: "until" });
  const reset = make("button", { type: "reset" }, "Show all");
  form.append(
    labelled("Search", search), labelled("Who", person), labelled("Country", country), labelled("Place", place),
    labelled("From", since), labelled("To", until),
    chips("kind", "Kind", KINDS.filter(([kind]) => events.some((event) => event.kind === kind))),
    chips("status", "Status", present("status").map(([value, count]) => [value, `${value.replace("_", " ")} (${count})`])),
    reset);
  form.hidden = false;

  let shown = events;
  let limit = PAGE;

  function refresh() {
    const words = fold(search.value).split(/\s+/).filter(Boolean);
    const checked = (name) => new Set(
      Array.from(form.querySelectorAll(`input[name="${name}"]:checked`), (box) => box.value));
    const kinds = checked("kind");
    const states = checked("status");
    const low = since.value ? moment(since.value, false) : -Infinity;
    const high = until.value ? moment(until.value, true) : Infinity;
    const bounded = low > -Infinity || high < Infinity;
    shown = events.filter((event) => {
      if (!kinds.has(event.kind) || !states.has(event.status)) return false;
      if (person.value && !event.people.includes(person.value)) return false;
      if (country.value && event.country !== country.value) return false;
      if (place.value && event.place !== place.value) return false;
      if (bounded && (event.start === null || event.end <= low || event.start >= high)) return false;
      if (!words.length) return true;
      if (event.words === null) event.words = fold(event.body.textContent);
      return words.every((word) => event.words.includes(word));
    });
    byId("count").textContent = `${shown.length} of ${events.length} events`;
    limit = PAGE;
    list();
    drawTimeline();
    drawSpots();
  }
  form.addEventListener("input", refresh);
  form.addEventListener("reset", () => setTimeout(refresh));
  form.addEventListener("submit", (event) => event.preventDefault());

  // Table

  const more = byId("more");
  function list() {
    const visible = new Set(shown.slice(0, limit));
    for (const event of events) event.body.hidden = !visible.has(event);
    more.hidden = shown.length <= limit;
    more.textContent = `Show ${Math.min(PAGE, shown.length - limit)} more`;
  }
  more.addEventListener("click", () => { limit += PAGE; list(); });

  function reveal(event) {
    const at = shown.indexOf(event);
    if (at >= limit) { limit = at + PAGE; list(); }
    for (const other of table.querySelectorAll("tbody.chosen")) other.classList.remove("chosen");
    event.body.classList.add("chosen");
    const details = event.body.querySelector("details");
    if (details) details.open = true;
    event.body.scrollIntoView({ block: "center" });
    const target = event.body.querySelector("summary");
    if (target) target.focus({ preventScroll: true });
  }

  Array.from(table.tHead.rows[0].cells).forEach((head, column) => {
    const text = head.textContent.trim();
    const button = make("button", { type: "button" }, text);
    head.replaceChildren(button);
    button.addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") === "ascending";
      for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const key = (event) => event.body.rows[0].cells[column].dataset.sort
        ?? event.body.rows[0].cells[column].textContent.trim();
      const sign = down ? -1 : 1;
      const compare = (a, b) => sign * String(key(a)).localeCompare(String(key(b)), "en", { numeric: true }) || a.index - b.index;
      events.sort(compare);
      shown.sort(compare);
      table.append(...events.map((event) => event.body));
      list();
    });
  });
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = Array.from(table.querySelectorAll("tbody:not([hidden]) details:not([open])"));
    for (const details of opened) details.open = true;
  });
  addEventListener("afterprint", () => { for (const details of opened) details.open = false; });

  // Tip

  const tip = byId("tip");
  function showTip(text, near) {
    tip.textContent = text;
    tip.hidden = false;
    const box = near.getBoundingClientRect();
    const own = tip.getBoundingClientRect();
    tip.style.left = `${Math.max(4, Math.min(innerWidth - own.width - 4, box.left))}px`;
    tip.style.top = `${box.top - own.height - 6 > 0 ? box.top - own.height - 6 : box.bottom + 6}px`;
  }
  function tipped(node, text) {
    node.addEventListener("pointerenter", () => showTip(text, node));
    node.addEventListener("focus", () => showTip(text, node));
    node.addEventListener("pointerleave", () => { tip.hidden = true; });
    node.addEventListener("blur", () => { tip.hidden = true; });
  }

  /** Dragging moves, and a drag is no click. */
  function draggable(svg, move, done) {
    let last = null;
    let moved = 0;
    svg.addEventListener("pointerdown", (event) => { last = event; moved = 0; });
    addEventListener("pointermove", (event) => {
      if (!last) return;
      moved += Math.abs(event.clientX - last.clientX) + Math.abs(event.clientY - last.clientY);
      if (moved > 5) {
        svg.classList.add("held");
        move(event.clientX - last.clientX, event.clientY - last.clientY);
        last = event;
      }
    });
    const end = () => { last = null; svg.classList.remove("held"); if (moved > 5) done(); };
    addEventListener("pointerup", end);
    addEventListener("pointercancel", end);
    svg.addEventListener("click", (event) => { if (moved > 5) event.stopPropagation(); }, true);
  }

  // Timeline

  const chart = byId("chart");
  const whole = { from: Math.min(...[0].concat(dated.map((e) => e.start)).slice(dated.length ? 1 : 0)), to: 0 };
  whole.to = dated.reduce((latest, event) => Math.max(latest, event.end), whole.from + DAY);
  const margin = Math.max(2 * DAY, (whole.to - whole.from) * 0.03);
  whole.from -= margin;
  whole.to += margin;
  let view = { ...whole };
  const LEFT = 78;

  function zoom(factor, around) {
    const centre = around === undefined ? (view.from + view.to) / 2 : around;
    const width = Math.min(Math.max((view.to - view.from) * factor, 4 * DAY), (whole.to - whole.from) * 1.2);
    const share = (centre - view.from) / (view.to - view.from);
    view = { from: centre - share * width, to: centre + (1 - share) * width };
    drawTimeline();
  }
  function pan(share) {
    const by = (view.to - view.from) * share;
    view = { from: view.from + by, to: view.to + by };
    drawTimeline();
  }

  function ticks(width) {
    const span = view.to - view.from;
    const fit = Math.max(2, Math.floor(width / 90));
    const names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    const out = [];
    const date = new Date(view.from);
    date.setUTCHours(0, 0, 0, 0);
    const days = span / DAY / fit;
    if (days < 20) {
      const step = [1, 2, 5, 10].find((size) => size >= days) || 10;
      while (date.getTime() < view.to) {
        const day = date.getUTCDate();
        if ((day - 1) % step === 0 && (step < 5 || day < 29)) out.push([date.getTime(), `${day} ${names[date.getUTCMonth()]}${
          day === 1 || out.length === 0 ? ` ${date.getUTCFullYear()}` : ""}`]);
        date.setUTCDate(day + 1);
      }
    } else if (days < 300) {
      const step = [1, 3, 6].find((size) => size * 30 >= days) || 6;
      date.setUTCDate(1);
      while (date.getTime() < view.to) {
        if (date.getUTCMonth() % step === 0) out.push([date.getTime(), `${names[date.getUTCMonth()]} ${date.getUTCFullYear()}`]);
        date.setUTCMonth(date.getUTCMonth() + 1);
      }
    } else {
      const step = [1, 2, 5, 10, 20, 50, 100].find((size) => size * 365 >= days) || 100;
      date.setUTCMonth(0, 1);
      while (date.getTime() < view.to) {
        if (date.getUTCFullYear() % step === 0) out.push([date.getTime(), String(date.getUTCFullYear())]);
        date.setUTCFullYear(date.getUTCFullYear() + 1);
      }
    }
    return out.filter(([time]) => time >= view.from);
  }

  function look(event) {
    switch (event.status) {
    case "occurred": case "under_way": return "";
    case "planned": case "postponed": return "open";
    case "cancelled": case "denied": return "off";
    default: return "open dashed";
    }
  }

  function drawTimeline() {
    if (!dated.length) return;
    const width = Math.max(320, chart.clientWidth || 900);
    const x = (time) => LEFT + (time - view.from) / (view.to - view.from) * (width - LEFT);
    const seen = shown.filter((event) => event.start !== null && event.end > view.from && event.start < view.to);
    chart.replaceChildren();
    const grid = draw("g", { "aria-hidden": "true" }, chart);
    const lanes = draw("g", { role: "list" }, chart);
    let top = 8;
    const crowded = seen.length > 800;
    for (const [kind, title] of KINDS) {
      const own = seen.filter((event) => event.kind === kind).sort((a, b) => a.start - b.start || a.end - b.end);
      if (!own.length) continue;
      let height = 0;
      if (crowded) {
        height = 46;
        const bins = new Map();
        for (const event of own) {
          const bin = Math.floor(x(Math.max(event.start, view.from)) / 8);
          bins.set(bin, (bins.get(bin) || 0) + 1);
        }
        const most = Math.max(...bins.values());
        for (const [bin, count] of bins) {
          const size = Math.max(2, 42 * count / most);
          const bar = draw("rect", { x: bin * 8, y: top + 44 - size, width: 7, height: size, class: `item ${kind}` }, lanes);
          tipped(bar, `${count} ${title.toLowerCase()}: zoom in to see them`);
          bar.addEventListener("click", () => zoom(0.25, view.from + (bin * 8 - LEFT) / (width - LEFT) * (view.to - view.from)));
        }
      } else {
        const rows = [];
        for (const event of own) {
          const from = Math.max(LEFT, x(event.start));
          const to = Math.max(from + 9, Math.min(width + 20, x(event.end)) - 1);
          let row = rows.findIndex((end) => end <= from);
          if (row < 0) row = rows.push(0) - 1;
          rows[row] = to + 3;
          const bar = draw("rect", {
            x: from, y: top + row * 16 + 2, width: to - from, height: 11, rx: 3, class: `item ${kind} ${look(event)}`,
            tabindex: "0", role: "listitem button", "aria-label": event.label,
          }, lanes);
          bar.setAttribute("role", "button");
          tipped(bar, event.label);
          bar.addEventListener("click", () => reveal(event));
          bar.addEventListener("keydown", (key) => {
            if (key.key === "Enter" || key.key === " ") { key.preventDefault(); reveal(event); }
          });
        }
        height = rows.length * 16 + 4;
      }
      draw("text", { x: 4, y: top + 12, class: "lane" }, lanes).textContent = title;
      top += Math.max(20, height) + 6;
      draw("line", { x1: 0, x2: width, y1: top - 3, y2: top - 3, class: "grid" }, grid);
    }
    lanes.setAttribute("role", "group");
    const height = Math.max(top, 60) + 22;
    for (const [time, text] of ticks(width - LEFT)) {
      draw("line", { x1: x(time), x2: x(time), y1: 0, y2: height - 18, class: "grid" }, grid);
      draw("text", { x: x(time) + 3, y: height - 5 }, grid).textContent = text;
    }
    if (!seen.length) draw("text", { x: LEFT + 8, y: 30 }, grid).textContent = "Nothing here. Zoom out or change the filters.";
    chart.setAttribute("viewBox", `0 0 ${width} ${height}`);
    chart.setAttribute("height", height);
    byId("span").textContent = `${iso(view.from)} to ${iso(view.to)}`;
  }

  draggable(chart, (dx) => {
    const by = -dx / Math.max(1, chart.clientWidth - LEFT) * (view.to - view.from);
    view = { from: view.from + by, to: view.to + by };
    requestAnimationFrame(drawTimeline);
  }, () => {});
  chart.addEventListener("wheel", (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const box = chart.getBoundingClientRect();
    const share = (event.clientX - box.left - LEFT) / (box.width - LEFT);
    zoom(event.deltaY > 0 ? 1.25 : 0.8, view.from + share * (view.to - view.from));
  }, { passive: false });
  chart.addEventListener("keydown", (event) => {
    const act = { "+": () => zoom(0.6), "=": () => zoom(0.6), "-": () => zoom(1.6), ArrowLeft: () => pan(-0.2),
      ArrowRight: () => pan(0.2), Home: () => { view = { ...whole }; drawTimeline(); } }[event.key];
    if (!act) return;
    event.preventDefault();
    const at = Array.from(chart.querySelectorAll(".item")).indexOf(document.activeElement);
    act();
    (at < 0 ? chart : chart.querySelectorAll(".item")[at] || chart).focus();
  });
  byId("in").addEventListener("click", () => zoom(0.6));
  byId("out").addEventListener("click", () => zoom(1.6));
  byId("whole").addEventListener("click", () => { view = { ...whole }; drawTimeline(); });
  byId("narrow").addEventListener("click", () => {
    since.value = iso(view.from);
    until.value = iso(view.to - DAY);
    refresh();
  });

  // Map, in the Equal Earth projection (Savric, Patterson and Jenny, 2018)

  const world = byId("world");
  function project(lon, lat) {
    const theta = Math.asin(Math.sqrt(3) / 2 * Math.sin(lat * Math.PI / 180));
    const square = theta * theta;
    const sixth = square * square * square;
    const across = 2 * Math.sqrt(3) * (lon * Math.PI / 180) * Math.cos(theta)
      / (3 * (9 * 0.003796 * sixth * square + 7 * 0.000893 * sixth + 3 * -0.081106 * square + 1.340264));
    const up = theta * (0.003796 * sixth * square + 0.000893 * sixth + -0.081106 * square + 1.340264);
    return [480 + across * 177, 240 - up * 177];
  }
  const land = draw("g", { "aria-hidden": "true" }, world);
  for (const line of byId("outlines").textContent.trim().split("\n")) {
    const rings = line.split("\t")[1];
    if (!rings) continue;
    let path = "";
    for (const ring of rings.split("|")) {
      let lon = 0;
      let lat = 0;
      ring.split(" ").forEach((step, index) => {
        const [dx, dy] = step.split(",").map(Number);
        lon += dx;
        lat += dy;
        const [px, py] = project(lon / 10, lat / 10);
        path += `${index ? "L" : "M"}${px.toFixed(1)} ${py.toFixed(1)}`;
      });
      path += "Z";
    }
    draw("path", { d: path, class: "land" }, land);
  }
  const spots = draw("g", {}, world);
  const WORLD = { x: 0, y: 0, width: 960, height: 440 };
  let frame = { ...WORLD };

  function drawSpots() {
    world.setAttribute("viewBox", `${frame.x} ${frame.y} ${frame.width} ${frame.height}`);
    const groups = new Map();
    for (const event of shown) {
      if (event.lat === null) continue;
      const key = event.place || event.country;
      const group = groups.get(key) || { key, event, count: 0 };
      group.count += 1;
      groups.set(key, group);
    }
    spots.replaceChildren();
    const scale = frame.width / Math.max(320, world.clientWidth || WORLD.width);
    for (const { key, event, count } of Array.from(groups.values()).sort((a, b) => b.count - a.count)) {
      const [cx, cy] = project(event.lon, event.lat);
      const chosen = place.value === key;
      const spot = draw("circle", {
        cx, cy, r: (3 + 2 * Math.sqrt(count)) * scale, tabindex: "0", role: "button", "aria-pressed": String(chosen),
        class: `spot ${event.exact ? "" : "capital"} ${chosen ? "chosen" : ""}`,
        "aria-label": `${key}: ${count} ${count === 1 ? "event" : "events"}`,
      }, spots);
      tipped(spot, `${key}: ${count} ${count === 1 ? "event" : "events"}`);
      const choose = () => {
        if (event.place) place.value = chosen ? "" : key; else country.value = country.value === key ? "" : key;
        tip.hidden = true;
        refresh();
        const again = Array.from(spots.children).find((node) => node.getAttribute("aria-label").startsWith(`${key}:`));
        if (again) again.focus();
      };
      spot.addEventListener("click", choose);
      spot.addEventListener("keydown", (pressed) => {
        if (pressed.key === "Enter" || pressed.key === " ") { pressed.preventDefault(); choose(); }
      });
    }
  }
  function frameBy(factor) {
    const width = Math.min(WORLD.width, Math.max(60, frame.width * factor));
    const height = width * WORLD.height / WORLD.width;
    frame = {
      x: Math.min(Math.max(frame.x + (frame.width - width) / 2, 0), WORLD.width - width),
      y: Math.min(Math.max(frame.y + (frame.height - height) / 2, 0), WORLD.height - height), width, height,
    };
    drawSpots();
  }
  draggable(world, (dx, dy) => {
    const scale = frame.width / Math.max(1, world.clientWidth);
    frame.x = Math.min(Math.max(frame.x - dx * scale, 0), WORLD.width - frame.width);
    frame.y = Math.min(Math.max(frame.y - dy * scale, 0), WORLD.height - frame.height);
    world.setAttribute("viewBox", `${frame.x} ${frame.y} ${frame.width} ${frame.height}`);
  }, () => {});
  world.addEventListener("wheel", (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    frameBy(event.deltaY > 0 ? 1.25 : 0.8);
  }, { passive: false });
  byId("near").addEventListener("click", () => frameBy(0.6));
  byId("far").addEventListener("click", () => frameBy(1.6));

  for (const part of document.querySelectorAll(".live")) part.hidden = false;
  if (!dated.length) byId("timeline").hidden = true;
  addEventListener("resize", drawTimeline);
  refresh();
})();
