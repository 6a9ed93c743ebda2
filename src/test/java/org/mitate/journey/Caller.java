package org.mitate.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.mitate.cases.CaseFile;
import org.mitate.entrance.Ticket;
import org.mitate.staff.DemoKeys;
import org.mitate.staff.StaffMember;

/// Somebody before a camera, who comes into an online room.
final class Caller implements AutoCloseable {

    private static final String PASSWORD = "a password of thirteen";

    private final Visitor visitor;
    private final String room;

    private Caller(Visitor visitor, String room) {
        this.visitor = visitor;
        this.room = room;
    }

    /// By link, code and birth date.
    static Caller visitor(int port, Ticket ticket) {
        var visitor = Visitor.withCamera(port).go("/visit/" + ticket.key().value());
        visitor.fill("入室の番号", ticket.code()).fill("生年月日", "1951-08-03");
        visitor.page().locator("main form button").first().click();
        visitor.page().waitForURL("**/visit");
        return new Caller(visitor, "/visit/room");
    }

    static Caller doctor(int port, DemoKeys keys, StaffMember doctor, CaseFile file) {
        keys.cut(doctor.id(), PASSWORD);
        var visitor = Visitor.withCamera(port).signIn(keys, doctor.account(), PASSWORD);
        return new Caller(visitor, "/cases/" + file.number().printed() + "/room");
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
