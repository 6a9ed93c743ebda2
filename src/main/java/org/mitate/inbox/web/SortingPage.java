package org.mitate.inbox.web;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.mitate.inbox.Leaf;
import org.mitate.inbox.Pile;
import org.mitate.inbox.Sheaf;
import org.mitate.inbox.Sheet;
import org.mitate.inbox.SortingDesk;
import org.mitate.inbox.Whose;
import org.mitate.shared.CaseNumber;
import org.mitate.staff.Role;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What a person does with the sheets of a sheaf: says whose they are, turns them, puts them aside,
/// takes them back.
@Controller
@RolesAllowed(Role.Names.SECRETARIAT)
class SortingPage {

    private final Pile pile;
    private final Whose whose;
    private final SortingDesk sorting;
    private final SheafPage page;

    SortingPage(Pile pile, Whose whose, SortingDesk sorting, SheafPage page) {
        this.pile = pile;
        this.whose = whose;
        this.sorting = sorting;
        this.page = page;
    }

    /// Nothing ticked means all of them.
    @PostMapping("/inbox/{key}/number")
    Screen belong(Page texts, @PathVariable String key, Form form) {
        Optional<Sheaf> sheaf = pile.find(key);
        if (sheaf.isEmpty()) return Screen.goTo("/inbox").saying(texts.text("inbox.gone"));
        Optional<CaseNumber> number = CaseNumber.read(form.value("number"));
        if (number.isEmpty()) {
            return page.refused(
                    texts, sheaf.get(), form.reject("number", "inbox.number.unreadable"));
        }
        var known = whose.among(List.of(number.get()));
        if (!known.isWaiting(number.get()) && known.caseOf(number.get()).isEmpty()) {
            return page.refused(texts, sheaf.get(), form.reject("number", "inbox.number.nobody"));
        }
        sorting.belong(chosen(sheaf.get(), form), number.get());
        String said = texts.text("inbox.number.said", number.get().printed());
        return Screen.goTo("/inbox/" + number.get().printed()).saying(said);
    }

    @PostMapping("/inbox/{key}/aside")
    Screen putAside(Page texts, @PathVariable String key, Form form) {
        Optional<Sheaf> sheaf = pile.find(key);
        if (sheaf.isEmpty()) return Screen.goTo("/inbox").saying(texts.text("inbox.gone"));
        String reason = form.value("reason");
        if (!SheafView.REASONS.contains(reason)) {
            return page.refused(texts, sheaf.get(), form.reject("reason", "inbox.reason.need"));
        }
        List<UUID> chosen = chosen(sheaf.get(), form);
        sorting.putAside(chosen, reason);
        String back = pile.find(key).isPresent() ? "/inbox/" + key : "/inbox";
        return Screen.goTo(back).saying(texts.text("inbox.aside.done", chosen.size()));
    }

    /// Alone in its sheaf there is nothing to choose; otherwise nothing ticked is a slip.
    @PostMapping("/inbox/{key}/apart")
    Screen setApart(Page texts, @PathVariable String key, Form form) {
        Optional<Sheaf> sheaf = pile.find(key);
        if (sheaf.isEmpty()) return Screen.goTo("/inbox").saying(texts.text("inbox.gone"));
        if (sheaf.get().leaves().size() > 1 && form.values("sheet").isEmpty()) {
            return page.refused(texts, sheaf.get(), form.reject("sheet", "inbox.apart.none"));
        }
        List<UUID> chosen = chosen(sheaf.get(), form);
        UUID own = sorting.setApart(chosen);
        return Screen.goTo("/inbox/" + own).saying(texts.text("inbox.apart.done", chosen.size()));
    }

    /// Those of the other sheaf lie there by what a person said from now on, as these do.
    @PostMapping("/inbox/{key}/join")
    Screen join(Page texts, @PathVariable String key, Form form) {
        Optional<Sheaf> sheaf = pile.find(key);
        Optional<Sheaf> other = pile.find(form.value("with")).filter(Sheaf::isNameless);
        if (sheaf.isEmpty() || other.isEmpty()) {
            return Screen.goTo("/inbox").saying(texts.text("inbox.gone"));
        }
        List<UUID> chosen = chosen(sheaf.get(), form);
        var together = Stream.concat(all(other.get()), chosen.stream()).toList();
        sorting.join(together, UUID.fromString(other.get().key()));
        return Screen.goTo("/inbox/" + other.get().key())
                .saying(texts.text("inbox.join.done", chosen.size()));
    }

    @PostMapping("/inbox/sheets/{id}/turn")
    Screen turn(@PathVariable UUID id, Form form) {
        sorting.turn(id);
        return Screen.goTo("/inbox/" + form.value("key") + "?show=" + id);
    }

    @PostMapping("/inbox/sheets/{id}/upright")
    Screen findUpright(@PathVariable UUID id, Form form) {
        sorting.findUpright(id);
        return Screen.goTo("/inbox/" + form.value("key") + "?show=" + id);
    }

    @PostMapping("/inbox/sheets/{id}/pile")
    Screen takeBack(Page texts, @PathVariable UUID id) {
        sorting.takeBack(id);
        return Screen.goTo("/inbox").saying(texts.text("inbox.aside.taken"));
    }

    private static List<UUID> chosen(Sheaf sheaf, Form form) {
        List<String> ticked = form.values("sheet");
        return sheaf.leaves().stream()
                .filter(leaf -> ticked.isEmpty() || ticked.contains(id(leaf.sheet()).toString()))
                .flatMap(SortingPage::withCopies)
                .toList();
    }

    private static Stream<UUID> all(Sheaf sheaf) {
        return sheaf.leaves().stream().flatMap(SortingPage::withCopies);
    }

    private static Stream<UUID> withCopies(Leaf leaf) {
        return leaf.all().map(SortingPage::id);
    }

    private static UUID id(Sheet sheet) {
        return sheet.id().value();
    }
}
