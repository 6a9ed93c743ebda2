package org.mitate.inbox.web;

import org.mitate.cases.BoardRow;
import org.mitate.inbox.Sheaf;
import org.mitate.inbox.Whose.Known;
import org.mitate.inbox.web.InboxView.Next;
import org.mitate.inbox.web.InboxView.Section;

/// What a person does next with a sheaf, by what its sheets say.
final class NextStep {

    private NextStep() {}

    static Section section(Sheaf sheaf, Known known) {
        if (sheaf.whose().filter(known::isWaiting).isPresent()) return Section.TO_RECEIVE;
        return sheaf.whose().flatMap(known::caseOf).isPresent() ? Section.KNOWN : Section.NAMELESS;
    }

    static Next of(Sheaf sheaf, Known known) {
        return switch (section(sheaf, known)) {
            case TO_RECEIVE -> ofWaiting(sheaf, known);
            case KNOWN -> ofCase(sheaf, sheaf.whose().flatMap(known::caseOf).orElseThrow());
            case NAMELESS -> ofNobody(sheaf);
        };
    }

    /// Papers that come before their form wait for it, or a person says otherwise.
    private static Next ofWaiting(Sheaf sheaf, Known known) {
        if (sheaf.hasStrangeCode() || sheaf.hasTwins()) return Next.COMPARE;
        if (known.isOutdated(sheaf) || sheaf.editions().size() > 1) return Next.COMPARE;
        return sheaf.hasForm() ? Next.RECEIVE : Next.AWAIT_FORM;
    }

    private static Next ofCase(Sheaf sheaf, BoardRow row) {
        if (row.stage().isEnd()) return Next.ENDED;
        return sheaf.toFile().isEmpty() ? Next.CLEAR : Next.FILE;
    }

    private static Next ofNobody(Sheaf sheaf) {
        if (sheaf.whose().isPresent()) return Next.NOBODY;
        if (sheaf.hasStrangeCode()) return Next.STRANGE;
        return sheaf.toFile().isEmpty() ? Next.CLEAR : Next.IDENTIFY;
    }
}
