package org.mitate.bench;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/// One page of [Chrome].
record Tab(Chrome chrome, String session) {

    private static final long LONGEST = 60_000_000_000L;

    /// Opens an address and waits until it is there.
    void go(String address) throws Exception {
        chrome.ask(session, "Page.navigate", Map.of("url", address));
        await("document.readyState === 'complete'");
    }

    /// What an expression, or its promise, comes to.
    JsonNode say(String expression) throws Exception {
        var what =
                Map.of(
                        "expression",
                        expression,
                        "awaitPromise",
                        true,
                        "returnByValue",
                        true,
                        "userGesture",
                        true);
        JsonNode answer = chrome.ask(session, "Runtime.evaluate", what);
        if (answer.has("exceptionDetails")) throw new IllegalStateException(answer.toString());
        return answer.at("/result/value");
    }

    /// Presses the first that a selector finds, as soon as it can be pressed.
    ///
    /// @return when, in milliseconds of the machine's clock
    double press(String selector) throws Exception {
        String found = "document.querySelector(`" + selector + "`)";
        await(found + " && !" + found + ".closest('[hidden]')");
        return say("(() => { const at = now(); " + found + ".click(); return at; })()").asDouble();
    }

    /// Loads the page anew.
    void reload() throws Exception {
        chrome.ask(session, "Page.reload", Map.of());
    }

    /// Asked again and again, since a page that goes away answers nothing.
    void await(String condition) throws Exception {
        long end = System.nanoTime() + LONGEST;
        while (!holds(condition)) {
            if (System.nanoTime() > end) throw new IllegalStateException("never: " + condition);
            Thread.sleep(5);
        }
    }

    private boolean holds(String condition) throws Exception {
        try {
            return say("Boolean(" + condition + ")").asBoolean(false);
        } catch (IllegalStateException gone) {
            return false;
        }
    }
}
