package org.mitate.billing.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.mitate.billing.CashEntry;
import org.mitate.billing.ClosingDesk;
import org.mitate.billing.DayClose;
import org.mitate.billing.DayTotals;
import org.mitate.billing.DrawerCount;
import org.mitate.shared.Refusal;
import org.mitate.staff.Role;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The end of the cashier's day: count the drawer, close, print, sign.
@Controller
@RequestMapping("/daily-close")
@RolesAllowed(Role.Names.CASHIER)
class ClosingPage {

    private final ClosingDesk desk;
    private final Templates templates;

    ClosingPage(ClosingDesk desk, Templates templates) {
        this.desk = desk;
        this.templates = templates;
    }

    @GetMapping
    Screen show(Page page, Form form) {
        ClosingView view = view(page);
        String change =
                view.latest().stream()
                        .findFirst()
                        .map(close -> close.drawer().change().amount())
                        .map(String::valueOf)
                        .orElse("");
        form.with("change", change).with("seen", seen(view.open()));
        return Screen.of(templates.billingClosing(page, form, view));
    }

    @PostMapping
    Screen close(Page page, Form form) {
        var change = Amounts.require(form, "change");
        var counted = Amounts.require(form, "counted");
        form.limit("note", 200);
        ClosingView view = view(page);
        boolean stale = !form.value("seen").equals(seen(view.open())) && !view.closed();
        if (stale) {
            form.reject("counted", "billing.close.stale").with("seen", seen(view.open()));
            return Screen.stale(templates.billingClosing(page, form, view));
        }
        var drawer = new DrawerCount(change, counted, form.value("note"));
        boolean fits = counted.amount() - change.amount() == view.open().cash();
        if (form.isRight() && !fits && !view.closed()) {
            form.require("note", "billing.close.note.missing");
        }
        if (!form.isRight()) return Screen.refused(templates.billingClosing(page, form, view));
        DayClose closed = desk.close(drawer, view.open().entries().size(), form.requestKey());
        return Screen.goTo("/daily-close/" + closed.day())
                .saying(page.text("billing.close.done", page.day(closed.day())));
    }

    @GetMapping("/{day}")
    Screen look(Page page, @PathVariable LocalDate day) {
        return Screen.of(templates.billingClosed(page, get(day)));
    }

    @GetMapping("/{day}/paper")
    ResponseEntity<byte[]> paper(@PathVariable LocalDate day) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "inline; filename=\"close-" + day + ".pdf\"")
                .header("Cache-Control", "no-store")
                .body(desk.print(day).bytes());
    }

    private DayClose get(LocalDate day) {
        return desk.of(day).orElseThrow(() -> Refusal.notFound("NO_SUCH_CLOSE"));
    }

    private ClosingView view(Page page) {
        DayTotals open = desk.open();
        List<LocalDate> forgotten =
                open.entries().stream()
                        .map(CashEntry::on)
                        .filter(day -> day.isBefore(page.today()))
                        .filter(day -> desk.of(day).isEmpty())
                        .distinct()
                        .sorted()
                        .toList();
        boolean closed = desk.of(page.today()).isPresent();
        return new ClosingView(open, closed, forgotten, desk.latest());
    }

    private static String seen(DayTotals open) {
        return String.valueOf(open.entries().size());
    }
}
