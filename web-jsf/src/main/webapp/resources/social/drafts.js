/*
 * What was typed is kept in this browser until the portal has it, by login and page, for a day. It is offered back when
 * the page is opened again, and forgotten when it was sent, discarded, or the person signed out. Files, passwords
 * and social security numbers are never kept, nor forms marked data-draft="false".
 */
(() => {
  const DAY = 24 * 60 * 60 * 1000;
  const PREFIX = "draft:";
  const drafts = () => Object.keys(localStorage).filter(key => key.startsWith(PREFIX));
  const read = key => JSON.parse(localStorage.getItem(key) || "null");
  const write = (key, draft) => localStorage.setItem(key, JSON.stringify(draft));
  /* One page has many addresses: what it is asked comes in any order. What only begins is the same however it is numbered. */
  const named = ([what], at, all) => what !== "id" || !all.some(([other]) => other === "kind");
  const asked = () => [...new URLSearchParams(location.search)].filter(named).map(each => each.join("=")).sort().join("&");
  const key = () => `${PREFIX}${document.querySelector(".header").dataset.login}:${location.pathname}?${asked()}`;
  const kept = field => field.name && !field.name.startsWith("jakarta.faces") && !field.name.startsWith("primefaces")
    && !["hidden", "password", "file", "submit", "button"].includes(field.type);
  const fields = () => [...document.querySelectorAll("form[data-draft='true']")].flatMap(form => [...form.elements]).filter(kept);
  const state = field => ["checkbox", "radio"].includes(field.type) ? field.checked : field.value;
  const name = field => field.type === "radio" || field.type === "checkbox" ? `${field.name}=${field.value}` : field.name;

  /* What the portal refuses to keep (B.4.v) is not kept here either. */
  const secret = field => /(?<![\d-])\d{3}([- ])\d{2}\1\d{4}(?![\d-])|(SSN|social security|seguro social|sekirite sosyal)\D{0,20}\d{9}(?!\d)/i.test(field.value);

  const remember = sent => {
    const values = Object.fromEntries(fields().filter(field => !secret(field)).map(field => [name(field), state(field)]));
    const texts = fields().filter(field => field.matches("textarea, input:not([type='checkbox'], [type='radio'])")).map(name);
    write(key(), {at: Date.now(), sent, values, texts});
  };

  /* A button that leaves a page whatever stands in its fields: what the portal did not take is offered when the page comes back. */
  const leaves = button => Boolean(button && button.dataset.keeps);

  let restoring = false;
  const restore = draft => fields().filter(field => name(field) in draft.values).forEach(field => {
    if (["checkbox", "radio"].includes(field.type)) field.checked = draft.values[name(field)];
    else field.value = draft.values[name(field)];
    field.dispatchEvent(new Event("change", {bubbles: true}));
  });

  /* The portal strips what it takes: blanks before and after are nothing that would be lost. */
  const bare = value => typeof value === "string" ? value.replaceAll("\r\n", "\n").trim() : value;
  const differs = draft => fields().some(field => name(field) in draft.values && bare(draft.values[name(field)]) !== bare(state(field)));

  /* What is offered is offered no longer once the fields say the same, typed anew or sent and refused. */
  let offer = null;
  const withdrawOffer = () => {
    if (!offer || differs(offer.draft)) return;
    offer.line.remove();
    offer = null;
  };

  /* What was typed where this page has no field any more, as after somebody else decided: shown, to be copied. */
  const homeless = draft => fields().some(field => name(field) in draft.values) ? []
    : (draft.texts || []).map(text => draft.values[text]).filter(text => text && text.trim());

  const show = (id, draft, texts) => {
    const line = document.getElementById(id).content.cloneNode(true).firstElementChild;
    texts.forEach(text => line.lastElementChild.append(Object.assign(document.createElement("p"), {className: "said", textContent: text})));
    line.addEventListener("click", event => {
      const choice = event.target.dataset.draft;
      if (choice === "restore") {
        restoring = true;
        restore(draft);
        restoring = false;
      }
      if (choice === "discard") localStorage.removeItem(key());
      if (choice) line.remove();
    });
    document.querySelector(".notes").append(line);
    return line;
  };

  /* Whoever stands at the login page or at an error page after sending something did not get through. The login page says that what was on
   * its way, or was typed on the page in whose place it stands, is kept: by whom it does not know yet. */
  const plainPage = page => {
    const here = `:${location.pathname}?${asked()}`;
    const wanted = drafts().map(kept => [kept, read(kept)]).some(([kept, draft]) => (draft.sent || kept.endsWith(here)) && Date.now() - draft.at <= DAY);
    drafts().forEach(kept => {
      if (page === "signed_out") localStorage.removeItem(kept);
      else write(kept, {...read(kept), sent: false});
    });
    if (page === "login" && wanted) document.getElementById("kept").hidden = false;
  };

  /* The answer said no, so what was sent is still wanted. */
  const refused = () => document.querySelector(".notes .notice.stop, [aria-invalid='true']");

  /* One form has more than one address when one of them asks for less: /emergencies and /emergencies?account=. What was sent at one is not waiting at the other. */
  const kin = (one, other) => {
    const [[path, asks], [otherPath, otherAsks]] = [one, other].map(kept => kept.split("?")).map(([way, query]) => [way, query ? query.split("&") : []]);
    const [less, more] = asks.length < otherAsks.length ? [asks, otherAsks] : [otherAsks, asks];
    return path === otherPath && less.every(each => more.includes(each)) && String(read(one).texts) === String(read(other).texts);
  };

  const portalPage = () => {
    const mine = key();
    if (refused() && read(mine)) write(mine, {...read(mine), sent: false});
    const arrived = drafts().filter(kept => read(kept).sent);
    drafts().filter(kept => Date.now() - read(kept).at > DAY || arrived.some(sent => kin(sent, kept)))
      .forEach(kept => localStorage.removeItem(kept));
    const draft = read(mine);
    if (!draft) return;
    if (differs(draft)) offer = {draft, line: show("draft-offer", draft, [])};
    else if (homeless(draft).length > 0) show("draft-kept", draft, homeless(draft));
  };

  document.addEventListener("DOMContentLoaded", () => {
    const plain = document.querySelector(".header").dataset.plain;
    if (plain) return plainPage(plain);
    portalPage();
    ["input", "change"].forEach(type => document.addEventListener(type, event => {
      if (restoring || !event.target.closest("form[data-draft='true']")) return;
      remember(false);
      withdrawOffer();
    }));
    document.addEventListener("submit", event => { if (event.target.matches("form[data-draft='true']")) remember(!leaves(event.submitter)); });
    if (window.jQuery) window.jQuery(document)
      .on("pfAjaxSend", () => { if (read(key())) remember(true); })
      .on("pfAjaxComplete", (event, xhr, settings, args) => {
        /* Sent on to another page: what this one still shows is of the answer before. */
        if (!read(key()) || xhr.responseXML?.querySelector("partial-response > redirect")) return;
        if (args && args.validationFailed || refused()) remember(false);
        withdrawOffer();
      });
  });
})();
