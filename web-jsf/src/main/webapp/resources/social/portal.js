/* The frame's behaviour: menu, light or dark, questions before an act, counting signs, and where the focus goes. */
(() => {
  const on = (type, selector, act) => document.addEventListener(type, event => {
    const found = event.target.closest && event.target.closest(selector);
    if (found) act(event, found);
  });

  on("click", ".menu-button", (event, button) => {
    const open = button.getAttribute("aria-expanded") !== "true";
    button.setAttribute("aria-expanded", open);
    document.getElementById("navigation").classList.toggle("open", open);
  });

  /* On a phone the filters of a list stand folded until they are asked for, or in use. */
  const fold = (form, folded) => {
    form.classList.toggle("folded", folded);
    form.querySelector(".filters-more").setAttribute("aria-expanded", !folded);
  };
  on("click", ".filters-more", (event, button) => fold(button.form, !button.form.classList.contains("folded")));
  document.addEventListener("DOMContentLoaded", () => document.querySelectorAll(".filters").forEach(form => {
    const choices = [...form.querySelectorAll(".foldable :is(select, input)")];
    if (choices.length === 0) form.querySelector(".filters-more").remove();
    else fold(form, choices.every(choice => !choice.value));
  }));

  on("click", "[data-theme-choice]", (event, link) => {
    event.preventDefault();
    const theme = link.dataset.themeChoice;
    document.documentElement.dataset.theme = theme;
    document.querySelectorAll("[data-theme-choice]").forEach(other => other.setAttribute("aria-current", other === link));
    const path = new URL(document.querySelector(".header").dataset.home || ".", location.href).pathname.replace(/\/$/, "");
    document.cookie = `theme=${theme}; path=${path || "/"}; max-age=31536000; samesite=lax`;
  });

  /* Whether a field that must be filled is empty: then the server refuses before it acts, and there is nothing to ask. */
  const lacks = form => !!form && ([...form.querySelectorAll("[aria-required='true']")].some(field => field.value === "")
    || [...form.querySelectorAll("fieldset[data-required='true']")].some(group => !group.querySelector("input:checked")));

  /* Whether the act would be allowed: it is tried, and nothing of it is kept. Where no answer comes, it is asked about all the same. */
  const allowed = async (form, fields) => {
    try {
      const answer = await fetch(form.action, {method: "POST", body: new URLSearchParams(fields), headers: {"X-Rehearsal": "yes"}, redirect: "manual"});
      return answer.status === 204;
    } catch {
      return true;
    }
  };
  const fields = button => {
    const all = new URLSearchParams(new FormData(button.form));
    all.append(button.name, button.value);
    return all.toString();
  };

  /* An act that asks first: the click waits for the answer, then happens. What would be refused happens without a question, so that it is said at once. */
  let answered = null;
  const act = button => {
    answered = button;
    button.click();
    answered = null;
  };
  const tryOut = async button => {
    const tried = fields(button);
    const would = await allowed(button.form, tried);
    if (!button.isConnected) return;
    if (tried !== fields(button)) return tryOut(button);
    delete button.dataset.trying;
    if (would) ask(button);
    else act(button);
  };
  document.addEventListener("click", event => {
    const button = event.target.closest && event.target.closest("[data-confirm]:not([data-confirm=''])");
    if (!button || button === answered || lacks(button.form)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (button.dataset.trying) return;
    button.dataset.trying = "true";
    tryOut(button);
  }, true);
  const ask = button => {
    const dialog = document.getElementById("confirm-dialog");
    const yes = dialog.querySelector("[data-answer='yes']");
    dialog.querySelector("h2").textContent = button.dataset.confirm;
    yes.textContent = button.textContent.trim();
    yes.className = button.classList.contains("danger") ? "button danger" : "button primary";
    dialog.onclose = () => {
      button.focus();
      if (dialog.returnValue === "yes") act(button);
    };
    dialog.returnValue = "no";
    dialog.showModal();
  };
  on("click", "#confirm-dialog [data-answer]", (event, button) => button.closest("dialog").close(button.dataset.answer));

  /* Enter in a field presses the button that goes on, wherever it stands in its form; by itself a browser takes the first one. */
  document.addEventListener("keydown", event => {
    if (event.key !== "Enter" || event.defaultPrevented || !event.target.matches("input:not([type='submit'], [type='button'], [type='file'])")) return;
    const goOn = event.target.form && event.target.form.querySelector("button.primary[type='submit']:enabled");
    if (!goOn) return;
    event.preventDefault();
    goOn.click();
  });

  /* A form is sent once, however often its button is pressed; after a while it may be tried again. */
  document.addEventListener("submit", event => {
    const form = event.target;
    if (form.dataset.sending) event.preventDefault();
    else form.dataset.sending = "true";
    setTimeout(() => delete form.dataset.sending, 10000);
  });
  addEventListener("pageshow", () => document.querySelectorAll("form").forEach(form => delete form.dataset.sending));

  /* A file that the portal does not take is not sent at all: it is said at once, and the field asks for another. */
  on("change", "input[type='file'][data-most]", (event, field) => {
    const file = field.files[0];
    const over = !!file && file.size > Number(field.dataset.most);
    const said = document.getElementById(`${field.id}-error`);
    if (!over && !field.dataset.refused) return;
    said.replaceChildren(...(over ? [Object.assign(document.createElement("span"), {textContent: `${file.name}: ${field.dataset.tooLarge}`})] : []));
    said.setAttribute("role", "alert");
    field.setAttribute("aria-invalid", over);
    if (over) field.dataset.refused = "true";
    else delete field.dataset.refused;
    if (over) field.value = "";
  });

  on("input", "textarea[data-most]", (event, area) => count(area));
  const count = area => {
    let line = area.parentElement.querySelector(".signs-left");
    if (!line) {
      line = Object.assign(document.createElement("p"), {className: "signs-left"});
      line.setAttribute("aria-live", "polite");
      area.after(line);
    }
    const most = Number(area.dataset.most);
    const left = most - area.value.length;
    line.textContent = left < 0 ? `${-left} ${area.dataset.over}` : left < most / 5 ? `${left} ${area.dataset.left}` : "";
  };

  /* While a piece of work goes on, the page looks again by itself. */
  const lookAgain = () => {
    const progress = document.querySelector("[data-look-again]");
    if (progress) setTimeout(() => location.replace(location.href), 1000 * progress.dataset.lookAgain);
  };

  /* The library calls several chosen people the options of a list box, and puts a field among them; to readers they are a plain list. */
  const plainLists = () => document.querySelectorAll(".ui-autocomplete-multiple-container").forEach(list => {
    ["role", "aria-orientation"].forEach(name => list.removeAttribute(name));
    list.querySelectorAll("li[role]").forEach(chosen => ["role", "aria-selected"].forEach(name => chosen.removeAttribute(name)));
  });

  /* Suggestions that come late, after somebody was chosen or the field was left, are of no use any more: they would open the panel again. */
  const forgetLate = () => {
    const picker = window.PrimeFaces?.widget.AutoComplete?.prototype;
    if (!picker) return;
    /* and whoever scrolls to read them, as on a phone, keeps them */
    window.PrimeFaces.hideOverlaysOnViewportChange = false;
    const {addItem} = picker;
    picker.forget = function () {
      this.deleteTimeout();
      this.requestId = (this.requestId || 0) + 1;
    };
    picker.addItem = function (item) {
      this.forget();
      addItem.call(this, item);
    };
    document.addEventListener("focusout", event => Object.values(window.PrimeFaces.widgets)
      .filter(widget => widget.forget && widget.input[0] === event.target).forEach(widget => widget.forget()));
  };

  /* The field that a link leads to; a picker's or a set of choices' by what is typed or ticked in it. */
  const ledTo = () => {
    const named = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!named || !named.closest("form")) return null;
    return named.matches("input, select, textarea") ? named : named.querySelector("input:not([type='hidden']), select, textarea");
  };

  /* After an answer: to the first field that is wrong, else to the one a link leads to, else to what is said. */
  const lookAt = () => {
    const wrong = document.querySelector("[aria-invalid='true']");
    const notes = document.querySelector(".notes .notice.stop, .notes .notice.wait");
    if (wrong) (wrong.matches("fieldset") ? wrong.querySelector("input") : wrong).focus();
    else if (ledTo()) ledTo().focus();
    else if (notes) document.querySelector(".notes").focus();
  };
  document.addEventListener("DOMContentLoaded", () => {
    /* the answer to a form stands in the browser's history as the page itself: who comes back asks for it, and sends nothing again */
    history.replaceState(history.state, "", location.href);
    lookAt();
    /* a browser that comes to a link's place takes the focus from the field within it, at the latest when all has come */
    addEventListener("load", () => setTimeout(() => { if (document.activeElement === document.body) lookAt(); }));
    lookAgain();
    /* a panel that is answered while it still slides in would stay open */
    if (window.PrimeFaces) window.PrimeFaces.utils.disableAnimations();
    forgetLate();
    plainLists();
    new MutationObserver(plainLists).observe(document.body, {childList: true, subtree: true});
    if (window.jQuery) window.jQuery(document).on("pfAjaxComplete", (event, xhr, settings, args) => {
      if (args && args.validationFailed || document.querySelector(".notes .notice.stop")) setTimeout(lookAt);
    });
  });
})();
