// Asks the device for a passkey and sends its answer with the form it belongs to. WebAuthn Level 2; older browsers are told, not broken.
(() => {
  "use strict";
  const able = Boolean(window.PublicKeyCredential && navigator.credentials);
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
  const text = (buffer) => buffer
    ? btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "")
    : undefined;
  const named = (keys) => (keys || []).map((key) => ({ ...key, id: bytes(key.id) }));

  const asked = async (form) => {
    const answer = await fetch(form.dataset.passkey, {
      method: "POST",
      headers: { "X-CSRF-TOKEN": form.querySelector("input[name=_csrf]").value, Accept: "application/json" },
    });
    if (!answer.ok || answer.redirected) throw new DOMException("", "NetworkError");
    return answer.json();
  };

  const shown = async (options) => {
    options.challenge = bytes(options.challenge);
    if (!options.user) {
      options.allowCredentials = named(options.allowCredentials);
      return navigator.credentials.get({ publicKey: options });
    }
    options.user.id = bytes(options.user.id);
    options.excludeCredentials = named(options.excludeCredentials);
    return navigator.credentials.create({ publicKey: options });
  };

  const written = (key) => JSON.stringify({
    id: key.id,
    rawId: text(key.rawId),
    type: key.type,
    clientExtensionResults: {},
    response: {
      clientDataJSON: text(key.response.clientDataJSON),
      attestationObject: text(key.response.attestationObject),
      authenticatorData: text(key.response.authenticatorData),
      signature: text(key.response.signature),
      userHandle: text(key.response.userHandle),
    },
  });

  const say = (fault) => document.querySelectorAll("[data-passkey-fault]").forEach((p) => { p.hidden = p.dataset.passkeyFault !== fault; });
  const faults = { NotAllowedError: "cancelled", InvalidStateError: "taken", SecurityError: "elsewhere" };

  const ask = async (form, button) => {
    say("");
    button.disabled = true;
    try {
      form.elements.answer.value = written(await shown(await asked(form)));
      button.disabled = false;
      form.requestSubmit(button);
    } catch (e) {
      say(faults[e.name] || "failed");
    }
    button.disabled = false;
  };

  // Before anything else hears of it: the form is sent once the device has answered.
  document.addEventListener("submit", (e) => {
    const form = e.target;
    if (!form.dataset.passkey || form.elements.answer.value) return;
    e.preventDefault();
    e.stopPropagation();
    ask(form, form.querySelector("button"));
  }, true);

  document.querySelectorAll("[data-passkey-only]").forEach((part) => { part.hidden = !able; });
  if (!able && document.querySelector("form[data-passkey]")) say("unable");
  document.querySelectorAll("form[data-passkey] button").forEach((button) => { button.disabled = !able; });
})();
