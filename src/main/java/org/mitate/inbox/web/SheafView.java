package org.mitate.inbox.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.BoardRow;
import org.mitate.cases.FoundPerson;
import org.mitate.inbox.Leaf;
import org.mitate.inbox.Sheaf;
import org.mitate.inbox.SheetNames;
import org.mitate.ui.Form;

/// A sheaf that needs a person.
///
/// @param open the sheet that is shown large
/// @param line what the list says of it
/// @param findings codes of what is to be known before deciding; the sentences are
/// `inbox.finding.<code>`
/// @param others sheaves of which nobody knows the case either, with which it may belong together
/// @param found what the search by name has found
public record SheafView(
        InboxView.Line line,
        Leaf open,
        List<Finding> findings,
        List<Sheaf> others,
        Form form,
        List<BoardRow> found,
        Map<String, FoundPerson> persons) {

    /// Reasons for which a sheet is put aside.
    public static final List<String> REASONS =
            List.of("ADVERT", "BLANK", "COVER", "REPEAT", "OTHER");

    /// @param words what the sentence names
    public record Finding(String code, List<Object> words) {

        static Finding of(String code, Object... words) {
            return new Finding(code, List.of(words));
        }
    }

    public Sheaf sheaf() {
        return line.sheaf();
    }

    public String address() {
        return "/inbox/" + sheaf().key();
    }

    public Optional<Instant> receiptAt() {
        return Optional.ofNullable(line.receiptAt());
    }

    /// What a sheet says that it is; empty when nothing says so.
    public static String name(Leaf leaf) {
        var code = leaf.sheet().code();
        return code == null ? "" : SheetNames.of(code);
    }

    /// Whether a person may take sheets out of it: what carries a code stays with its number, and a
    /// single sheet that nobody claims lies apart already.
    public boolean canBeParted() {
        return hasUncoded() && (!sheaf().isNameless() || sheaf().leaves().size() > 1);
    }

    public boolean canBeJoined() {
        return hasUncoded() && !others.isEmpty();
    }

    private boolean hasUncoded() {
        return sheaf().leaves().stream().anyMatch(leaf -> leaf.sheet().code() == null);
    }

    /// The reason that fits the open sheet best.
    public @Nullable String proposed() {
        var needless = open.needless();
        if (needless == null) return null;
        return REASONS.contains(needless.name()) ? needless.name() : "OTHER";
    }
}
