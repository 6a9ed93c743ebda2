package org.mitate.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import org.mitate.staff.DemoKeys;

/// A person at a browser of their own, who finds things by what is written on them.
public final class Visitor implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final List<Integer> WIDTHS = List.of(360, 768, 1440);

    private static final String TICKED = "input[type=checkbox], input[type=radio]";

    private final String house;
    private final BrowserContext context;
    private final Page page;

    /// @param port of the clinic under test
    public Visitor(int port) {
        house = "http://localhost:" + port;
        context =
                Chromium.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setLocale("ja-JP")
                                        .setViewportSize(1440, 900)
                                        .setTimezoneId("Asia/Tokyo"));
        context.setDefaultTimeout(15_000);
        page = context.newPage();
    }

    /// With a camera and a microphone that the pages may use. Several browsers that make pictures
    /// share the machine with whatever else is tested, so that each may take its time.
    static Visitor withCamera(int port) {
        var visitor = new Visitor(port);
        visitor.context.setDefaultTimeout(60_000);
        visitor.context.grantPermissions(List.of("camera", "microphone"));
        return visitor;
    }

    public Page page() {
        return page;
    }

    public Visitor go(String path) {
        page.navigate(house + path);
        return this;
    }

    /// Signs in with the keys that hang beside the door of the test clinic.
    public Visitor signIn(DemoKeys keys, String account, String password) {
        return signIn(account, password, keys.currentCode(account).orElseThrow());
    }

    Visitor signIn(String account, String password, String digits) {
        go("/sign-in");
        fill("利用者名", account);
        fill("合言葉", password);
        fill("認証アプリの数字", digits);
        return press("入る");
    }

    public Visitor fill(String label, String value) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(false)).first().fill(value);
        return this;
    }

    public Visitor choose(String label, String option) {
        page.getByLabel(label).first().selectOption(option);
        return this;
    }

    /// Ticks a box or a radio button, with the keyboard.
    public Visitor tick(String label) {
        Locator box = page.getByLabel(label).and(page.locator(TICKED)).first();
        if (!box.isChecked()) box.press(" ");
        assertThat(box.isChecked()).as(label).isTrue();
        return this;
    }

    public Visitor press(String name) {
        named(AriaRole.BUTTON, name).first().click();
        return this;
    }

    public Visitor follow(String name) {
        named(AriaRole.LINK, name).first().click();
        return this;
    }

    public Visitor sees(String... words) {
        String text = page.locator("body").innerText();
        assertThat(text).contains(words);
        return this;
    }

    public Visitor doesNotSee(String... words) {
        assertThat(page.locator("body").innerText()).doesNotContain(words);
        return this;
    }

    /// Keeps pictures of the page in three widths under target/pictures, for people to look at;
    /// only when they want to (`-Dmitate.pictures=true`), since pictures take longer than the
    /// journey.
    public Visitor picture(String name) {
        return picture(name, true);
    }

    /// The same of what fits the window, for pages of which parts stay in sight while others move.
    public Visitor window(String name) {
        return picture(name, false);
    }

    private Visitor picture(String name, boolean whole) {
        if (!Boolean.getBoolean("mitate.pictures")) return this;
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setPath(PICTURES.resolve(name + "-" + width + ".png"))
                            .setFullPage(whole));
        }
        page.setViewportSize(1440, 900);
        return this;
    }

    /// Nothing on the page may hinder a person with a disability (axe, all its rules).
    public Visitor findsNoBarriers() {
        // "legacy": not in a page of its own, which costs the browser a window each time
        List<Rule> barriers = new AxeBuilder(page).setLegacyMode(true).analyze().getViolations();
        assertThat(barriers)
                .as(page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
        return this;
    }

    @Override
    public void close() {
        context.close();
    }

    private Locator named(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name));
    }
}
