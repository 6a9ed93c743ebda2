// Everything works without these scripts; they make it quicker.
import "htmx.org";
import "./shortcuts.js";
import "./sheets.js";
import "./talk.js";
import "./visit.js";
import "./money.js";
import "./filing.js";
import "./refiling.js";
import "./transcription.js";
import { fillAddress } from "./address.js";
import { fillFurigana } from "./kana.js";
import "./upload.js";

// The applicant's own form; the secretariat's pages bring their own.
fillAddress(document.querySelector("form[action^='/application/']"), "postalCode", { prefecture: "prefecture", city: "city", street: "street" });
for (const form of document.querySelectorAll("form[action^='/application/'], [data-furigana]")) fillFurigana(form);
