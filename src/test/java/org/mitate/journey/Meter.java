package org.mitate.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/// Time and money as one side of an online talk reads them. It notes every second that the page
/// shows with the prices beside it, so that the slowest machine misses none.
final class Meter {

    /// A page's script changes time and prices at once, before anybody is told of changes.
    private static final String NOTE =
            """
            window.noted = {};
            new MutationObserver(() => {
              const face = document.querySelector("[data-face]");
              if (!face) return;
              const prices = [...document.querySelectorAll("dl.money dt")];
              window.noted[face.dateTime] = prices.filter((it) => it.checkVisibility())
                .map((it) => [it.textContent.match(/\\d+:\\d\\d:\\d\\d/)?.[0], it.nextElementSibling.textContent])
                .map((words) => words.filter(Boolean).join(" "));
            }).observe(document, { subtree: true, childList: true, attributes: true });
            """;

    private final Page page;

    /// @param caller whose room is not open yet
    Meter(Caller caller) {
        page = caller.page();
        page.addInitScript(NOTE);
    }

    /// As a page that comes back out of the browser's memory.
    Meter looksAgain() {
        frame().evaluate("dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))");
        return this;
    }

    Meter presses(String name) {
        var button = new Frame.GetByRoleOptions().setName(name);
        frame().getByRole(AriaRole.BUTTON, button).first().click();
        return this;
    }

    Meter opens(String summary) {
        frame().locator("summary").getByText(summary).first().click();
        return this;
    }

    Meter sees(String words) {
        frame().locator("main").getByText(words).locator("visible=true").first().waitFor();
        return this;
    }

    Meter doesNotSee(String words) {
        assertThat(frame().locator("main").innerText()).doesNotContain(words);
        return this;
    }

    /// The prices at this second of the talk, each with the instant from which it counts.
    @SuppressWarnings("unchecked")
    List<String> at(int second) {
        String face = "PT" + second + "S";
        Object prices = frame().waitForFunction("it => window.noted?.[it]", face).jsonValue();
        return (List<String>) prices;
    }

    /// The doctor's console stands in a frame of its own beside the pictures.
    private Frame frame() {
        return page.frames().getLast();
    }
}
