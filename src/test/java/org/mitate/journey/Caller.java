package org.mitate.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.mitate.cases.CaseFile;
import org.mitate.entrance.Ticket;
import org.mitate.room.Scene;
import org.mitate.staff.DemoKeys;
import org.mitate.staff.StaffMember;

/// Somebody before a camera, who comes into an online room.
final class Caller implements AutoCloseable {

    private static final String PASSWORD = "a password of thirteen";

    /// What tests may look at, or do, behind the page's back.
    private static final String WATCHED =
            """
            window.ways = [];
            window.given = [];
            window.RTCPeerConnection = class extends RTCPeerConnection {
              constructor(...how) { super(...how); ways.push(this); }
              async getStats() {
                const rows = [...(await super.getStats())];
                const lost = { type: "remote-inbound-rtp", fractionLost: window.loss };
                return new Map(window.loss ? [...rows, ["made up", lost]] : rows);
              }
            };
            for (const ask of ["getUserMedia", "getDisplayMedia"]) {
              const own = navigator.mediaDevices?.[ask].bind(navigator.mediaDevices);
              if (own) navigator.mediaDevices[ask] = async (what) => {
                if (window.call) throw new DOMException("a call", "NotReadableError");
                const stream = await own(what);
                given.push(...stream.getTracks());
                return stream;
              };
            }
            """;

    private final Visitor visitor;
    private final String room;

    private Caller(Visitor visitor, String room) {
        this.visitor = visitor;
        this.room = room;
        page().addInitScript(WATCHED);
    }

    /// By link, code and birth date.
    static Caller visitor(int port, Ticket ticket) {
        return visitor(port, ticket.key().value(), ticket.code());
    }

    static Caller visitor(int port, Scene scene) {
        return visitor(port, scene.key(), scene.code());
    }

    private static Caller visitor(int port, String key, String code) {
        var visitor = Visitor.withCamera(port).go("/visit/" + key);
        visitor.fill("入室の番号", code).fill("生年月日", "1951-08-03");
        visitor.page().locator("main form button").first().click();
        visitor.page().waitForURL("**/visit");
        return new Caller(visitor, "/visit/room");
    }

    static Caller doctor(int port, DemoKeys keys, StaffMember doctor, CaseFile file) {
        keys.cut(doctor.id(), PASSWORD);
        var visitor = Visitor.withCamera(port).signIn(keys, doctor.account(), PASSWORD);
        return new Caller(visitor, "/cases/" + file.number().printed() + "/room");
    }

    static Caller doctor(int port, Scene scene) {
        var visitor =
                Visitor.withCamera(port).signIn(scene.account(), Scene.PASSWORD, scene.digits());
        return new Caller(visitor, "/cases/" + scene.number() + "/room");
    }

    Page page() {
        return visitor.page();
    }

    /// Not to record; then the room opens.
    Caller promises() {
        visitor.go(room);
        page().locator("form[action$='/room/promise'] button").click();
        page().locator("[data-room]").waitFor();
        return this;
    }

    Caller admits(String name) {
        page().locator("[data-guests] li")
                .filter(new Locator.FilterOptions().setHasText(name))
                .locator("[data-admit]")
                .click();
        return this;
    }

    Caller isAt(String state) {
        page().locator("[data-room][data-state='" + state + "']").waitFor();
        return this;
    }

    /// How the line to the server is.
    Caller hasLine(String state) {
        page().locator("[data-room][data-connection='" + state + "']").waitFor();
        return this;
    }

    /// What the consultee's page says how long the talk is.
    long seconds() {
        var face = page().locator("[data-visit-clock=running] [data-face]");
        return java.time.Duration.parse(face.getAttribute("datetime")).toSeconds();
    }

    /// How the pictures of whoever has that seat come, as `relay/udp`.
    String way(int seat) {
        return (String)
                page().waitForFunction(
                                "s => document.querySelector(`[data-seat='${s}'][data-way]`)?.dataset.way",
                                seat)
                        .jsonValue();
    }

    /// @param moment by this machine's [System#nanoTime]
    Caller waitsUntil(long moment) {
        double left = (moment - System.nanoTime()) / 1e6;
        page().waitForFunction(
                        "([from, left]) => performance.now() - from > left",
                        java.util.List.of(page().evaluate("performance.now()"), left));
        return this;
    }

    /// What is said of the line to the other side.
    Caller hasQuality(String quality) {
        page().locator("[data-quality='" + quality + "']").waitFor();
        return this;
    }

    /// @param script a condition, as JavaScript
    Caller waitsFor(String script) {
        page().waitForFunction(script);
        return this;
    }

    Caller presses(String name) {
        visitor.press(name);
        return this;
    }

    Caller sees(String words) {
        page().getByText(words).first().waitFor();
        return this;
    }

    /// Frames of whoever has that seat are decoded, and more and more of them.
    Caller seesMoving(int seat) {
        String frames =
                "s => Number(document.querySelector(`[data-seat='${s}'][data-frames]`)?.dataset.frames ?? 0)";
        page().waitForFunction("s => (" + frames + ")(s) > 0", seat);
        Object before = page().evaluate(frames, seat);
        page().waitForFunction(
                        "([s, before]) => (" + frames + ")(s) > before",
                        java.util.List.of(seat, before));
        return this;
    }

    Caller findsNoBarriers() {
        visitor.findsNoBarriers();
        return this;
    }

    Caller window(String name) {
        visitor.window(name);
        return this;
    }

    @Override
    public void close() {
        visitor.close();
    }
}
