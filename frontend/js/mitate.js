// Everything works without these scripts; they make it quicker.
import "htmx.org";
import "./shortcuts.js";
import "./sheets.js";
import "./talk.js";
import "./money.js";
import "./upload.js";
