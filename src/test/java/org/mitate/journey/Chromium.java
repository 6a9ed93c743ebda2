package org.mitate.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// One real browser for the whole run of the tests: the machine's Chromium, without windows.
final class Chromium {

    /// Title of the page that is shown when somebody shows their screen.
    static final String SHOWN = "shown to the other side";

    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--lang=ja",
                    "--auto-select-tab-capture-source-by-title=" + SHOWN,
                    "--use-fake-device-for-media-stream=fps=6");

    private static final Playwright PLAYWRIGHT = Playwright.create();
    private static final Browser BROWSER =
            PLAYWRIGHT
                    .chromium()
                    .launch(
                            new BrowserType.LaunchOptions()
                                    .setExecutablePath(executable())
                                    .setArgs(ARGUMENTS));

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close));
    }

    private Chromium() {}

    static Browser browser() {
        return BROWSER;
    }

    private static Path executable() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "install chromium: apt-get install chromium"));
    }
}
