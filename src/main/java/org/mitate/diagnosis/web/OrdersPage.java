package org.mitate.diagnosis.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.diagnosis.DiagnosisOrders;
import org.mitate.diagnosis.OrderId;
import org.mitate.hospital.terms.DiagnosisCategory;
import org.mitate.shared.CaseNumber;
import org.mitate.staff.Role;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The consulting doctor orders diagnoses, sees what came of them, and takes orders back.
@Controller
@RequestMapping("/cases/{number}/diagnosis-orders")
@RolesAllowed(Role.Names.CONSULTANT)
class OrdersPage {

    private static final int LONGEST_QUESTION = 1000;

    private final CaseShelf shelf;
    private final DiagnosisOrders orders;
    private final OrderViews views;
    private final Templates templates;

    OrdersPage(CaseShelf shelf, DiagnosisOrders orders, OrderViews views, Templates templates) {
        this.shelf = shelf;
        this.orders = orders;
        this.views = views;
        this.templates = templates;
    }

    @GetMapping
    Screen show(Page page, Form form, @PathVariable CaseNumber number) {
        CaseFile file = shelf.look(number, "DIAGNOSIS_ORDERS");
        return Screen.of(templates.diagnosisOrdersPage(page, form, views.of(page, file)));
    }

    @PostMapping
    Screen place(Page page, Form form, @PathVariable CaseNumber number) {
        CaseFile file = shelf.look(number, "DIAGNOSIS_ORDERS");
        form.require("category", "diagnosis.category.missing").limit("question", LONGEST_QUESTION);
        if (!views.isOffered(form.value("category")) && form.isRight()) {
            form.reject("category", "diagnosis.category.missing");
        }
        if (!form.isRight()) {
            return Screen.refused(templates.diagnosisOrdersPage(page, form, views.of(page, file)));
        }
        var category = new DiagnosisCategory(form.value("category"));
        orders.place(file.id(), category, form.value("question"), form.requestKey());
        return Screen.goTo(back(form, number)).saying(page.text("diagnosis.placed"));
    }

    @PostMapping("/{order}/withdrawal")
    Screen withdraw(
            Page page, Form form, @PathVariable CaseNumber number, @PathVariable UUID order) {
        shelf.look(number, "DIAGNOSIS_ORDERS");
        orders.withdraw(new OrderId(order), form.value("reason"), form.requestKey());
        return Screen.goTo(back(form, number)).saying(page.text("diagnosis.withdrawn"));
    }

    /// To the console, where the order came from there.
    private static String back(Form form, CaseNumber number) {
        String place =
                form.value("from").equals("consultation") ? "/consultation" : "/diagnosis-orders";
        return "/cases/" + number.printed() + place;
    }
}
