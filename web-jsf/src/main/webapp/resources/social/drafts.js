/*
 * What was typed is kept in this browser until the portal has it, by login, page and form, for a day. It is offered back when
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
  const page = () => `${PREFIX}${document.querySelector(".header").dataset.login}:${location.pathname}?${asked()}`;
  const FORM = "#";
  const key = form => page() + FORM + form.id;
  const pageOf = kept => kept.split(FORM)[0];
  const kept = field => field.name && !field.name.startsWith("jakarta.faces") && !field.name.startsWith("primefaces")
    && !["hidden", "password", "file", "submit", "button"].includes(field.type);
  const forms = () => [...document.querySelectorAll("form[data-draft='true']")];
  const fields = form => [...form.elements].filter(kept);
  const state = field => ["checkbox", "radio"].includes(field.type) ? field.checked : field.value;
  const name = field => field.type === "radio" || field.type === "checkbox" ? `${field.name}=${field.value}` : field.name;

  /* What the portal refuses to keep (B.4.v) is not kept here either. */
  const secret = field => /(?<![\d-])\d{3}([- ])\d{2}\1\d{4}(?![\d-])|(SSN|social security|seguro social|sekirite sosyal)\D{0,20}\d{9}(?!\d)/i.test(field.value);

  const remember = (form, sent) => {
    const values = Object.fromEntries(fields(form).filter(field => !secret(field)).map(field => [name(field), state(field)]));
    const texts = fields(form).filter(field => field.matches("textarea, input:not([type='checkbox'], [type='radio'])")).map(name);
    write(key(form), {at: Date.now(), sent, values, texts});
  };

  /* A button that leaves a page whatever stands in its fields: what the portal did not take is offered when the page comes back. */
  const leaves = button => Boolean(button && button.dataset.keeps);

  let restoring = false;
  const restore = (form, draft) => fields(form).filter(field => name(field) in draft.values).forEach(field => {
    if (["checkbox", "radio"].includes(field.type)) field.checked = draft.values[name(field)];
    else field.value = draft.values[name(field)];
    field.dispatchEvent(new Event("change", {bubbles: true}));
  });

  /* The portal strips what it takes: blanks before and after are nothing that would be lost. */
  const bare = value => typeof value === "string" ? value.replaceAll("\r\n", "\n").trim() : value;
  const differs = (form, draft) => fields(form).some(field => name(field) in draft.values && bare(draft.values[name(field)]) !== bare(state(field)));

  /* What is offered is offered no longer once the fields say the same, typed anew or sent and refused. */
  let offer = null;
  const withdrawOffer = () => {
    if (!offer || forms().some(form => offer.drafts[form.id] && differs(form, offer.drafts[form.id]))) return;
    offer.line.remove();
    offer = null;
  };

  /* What was typed where this page has no field any more, as after somebody else decided: shown, to be copied. */
  const homeless = draft => forms().flatMap(fields).some(field => name(field) in draft.values) ? []
    : (draft.texts || []).map(text => draft.values[text]).filter(text => text && text.trim());

  /* One line for all forms of the page; what is wanted back, by form, is as it was when it was offered. */
  const show = (id, keys, texts, wanted) => {
    const line = document.getElementById(id).content.cloneNode(true).firstElementChild;
    texts.forEach(text => line.lastElementChild.append(Object.assign(document.createElement("p"), {className: "said", textContent: text})));
    line.addEventListener("click", event => {
      const choice = event.target.dataset.draft;
      if (choice === "restore") {
        restoring = true;
        forms().filter(form => wanted[form.id]).forEach(form => restore(form, wanted[form.id]));
        restoring = false;
      }
      if (choice === "discard") keys.forEach(kept => localStorage.removeItem(kept));
      if (choice) line.remove();
    });
    document.querySelector(".notes").append(line);
    return line;
  };

  /* Whoever stands at the login page or at an error page after sending something did not get through. The login page says that what was on
   * its way, or was typed on the page in whose place it stands, is kept: by whom it does not know yet. */
  const plainPage = page => {
    const here = `:${location.pathname}?${asked()}`;
    const wanted = drafts().map(kept => [kept, read(kept)]).some(([kept, draft]) => (draft.sent || pageOf(kept).endsWith(here)) && Date.now() - draft.at <= DAY);
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
    const [[path, asks], [otherPath, otherAsks]] = [one, other].map(kept => pageOf(kept).split("?")).map(([way, query]) => [way, query ? query.split("&") : []]);
    const [less, more] = asks.length < otherAsks.length ? [asks, otherAsks] : [otherAsks, asks];
    return path === otherPath && one.split(FORM)[1] === other.split(FORM)[1] && less.every(each => more.includes(each)) && String(read(one).texts) === String(read(other).texts);
  };

  const portalPage = () => {
    const mine = () => drafts().filter(kept => pageOf(kept) === page());
    if (refused()) mine().forEach(kept => write(kept, {...read(kept), sent: false}));
    const arrived = drafts().filter(kept => read(kept).sent);
    drafts().filter(kept => Date.now() - read(kept).at > DAY || arrived.some(sent => kin(sent, kept)))
      .forEach(kept => localStorage.removeItem(kept));
    const wanted = forms().filter(form => read(key(form)) && differs(form, read(key(form))));
    const strays = mine().filter(kept => homeless(read(kept)).length > 0);
    const wantedDrafts = Object.fromEntries(wanted.map(form => [form.id, read(key(form))]));
    if (wanted.length > 0) offer = {drafts: wantedDrafts, line: show("draft-offer", wanted.map(key), [], wantedDrafts)};
    else if (strays.length > 0) show("draft-kept", strays, strays.flatMap(kept => homeless(read(kept))), {});
  };

  document.addEventListener("DOMContentLoaded", () => {
    const plain = document.querySelector(".header").dataset.plain;
    if (plain) return plainPage(plain);
    portalPage();
    ["input", "change"].forEach(type => document.addEventListener(type, event => {
      const form = event.target.closest("form[data-draft='true']");
      if (restoring || !form) return;
      remember(form, false);
      withdrawOffer();
    }));
    document.addEventListener("submit", event => { if (event.target.matches("form[data-draft='true']")) remember(event.target, !leaves(event.submitter)); });
    /* A part of the page asked for anew is asked for by one form. */
    const asking = settings => {
      const source = document.getElementById(new URLSearchParams(settings?.data).get("jakarta.faces.source"))?.closest("form[data-draft='true']");
      return (source ? [source] : forms()).filter(form => read(key(form)));
    };
    if (window.jQuery) window.jQuery(document)
      .on("pfAjaxSend", (event, xhr, settings) => asking(settings).forEach(form => remember(form, true)))
      .on("pfAjaxComplete", (event, xhr, settings, args) => {
        /* Sent on to another page: what this one still shows is of the answer before. */
        if (xhr.responseXML?.querySelector("partial-response > redirect")) return;
        if (args && args.validationFailed || refused()) asking(settings).forEach(form => remember(form, false));
        withdrawOffer();
      });
  });
})();
