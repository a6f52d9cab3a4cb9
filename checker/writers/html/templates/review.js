// The review by keyboard. Every key does what a link, a button or a field of the page does too.
(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const desk = document.querySelector(".desk");
  const form = document.querySelector(".verdict-form");
  const reason = document.querySelector("#reason");

  // Each passage is brought to where it is seen at once.
  all(".scroll").forEach((box) => {
    const mark = box.querySelector("mark, .hit");
    if (mark) box.scrollTop += mark.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 3;
  });
  const hit = document.querySelector("#hit-holder mark, #hit-holder .hit");
  if (hit) hit.scrollIntoView({ block: "center" });
  if (desk && !document.querySelector(".mistake")) desk.focus({ preventScroll: true });

  const choose = (radio) => {
    radio.checked = true;
    radio.dispatchEvent(new Event("change", { bubbles: true }));
    reason.focus();
  };
  // Whoever begins to type before the page is there means no commands: a letter acts if no other comes close to it.
  let waiting, struck = -Infinity;
  const unlessTyping = (event, act) => {
    const typing = event.timeStamp - struck < 300;
    struck = event.timeStamp;
    clearTimeout(waiting);
    if (!typing) waiting = setTimeout(act, 120);
  };
  // Before the report's own keys: here they lead from one finding to the next.
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
    if (event.target === reason && event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      form.requestSubmit();
      return;
    }
    if (event.target.matches('input:not([type="radio"], [type="checkbox"]), select, textarea')) {
      if (event.key === "Escape") { event.target.blur(); if (desk) desk.focus({ preventScroll: true }); }
      return;
    }
    const radio = form && form.querySelector(`[data-number="${CSS.escape(event.key)}"]`);
    const link = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    const undo = document.querySelector("#undo");
    const entry = event.key === "Enter" && (event.target.matches("li.stop") ? event.target.querySelector("a")
      : event.target === document.body && document.querySelector("a.primary"));
    const act = radio ? () => choose(radio)
      : link ? () => link.click()
      : event.key === "u" && undo ? () => undo.requestSubmit()
      : entry ? () => entry.click()
      : desk && "jk".includes(event.key) ? () => {} : null;
    if (!act) {
      if (desk && event.key.length === 1 && event.key !== "?") unlessTyping(event, () => {});
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (/^[a-z]$/.test(event.key)) unlessTyping(event, act); else act();
  }, true);

  all("[data-reason]").forEach((button) => button.addEventListener("click", () => {
    reason.value = button.dataset.reason;
    reason.focus();
  }));
  // A form is sent once, however often a key is struck.
  if (form) form.addEventListener("submit", (event) => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
  });
  addEventListener("pageshow", () => { if (form) delete form.dataset.sent; });

  const sift = document.querySelector("[data-sift]");
  if (sift) {
    sift.querySelector("[data-sift-button]").hidden = true;
    sift.addEventListener("change", () => sift.requestSubmit());
  }
})();
