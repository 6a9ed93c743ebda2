package org.mitate.cases;

import java.util.List;
import java.util.UUID;
import org.mitate.ui.Form;

/// One step of a case through the workflow, as somebody asks for it.
///
/// @param version of the case that the person saw; [#ANY_VERSION] where no page was read before
/// @param requestKey makes pressing twice the same as pressing once
/// @param words what the line of the journal names: never more than the case page shows to its
/// readers
public record Move(
        Transition transition, int version, UUID requestKey, Reason reason, List<String> words) {

    public static final int ANY_VERSION = -2;

    public static Move of(Transition transition, Form form) {
        return new Move(transition, form.version(), form.requestKey(), Reason.NONE, List.of());
    }

    /// A step that follows from another one and was not asked for on a page.
    public static Move following(Transition transition) {
        return new Move(transition, ANY_VERSION, UUID.randomUUID(), Reason.NONE, List.of());
    }

    public Move because(Reason why) {
        return new Move(transition, version, requestKey, why, words);
    }

    public Move saying(String... said) {
        return new Move(transition, version, requestKey, reason, List.of(said));
    }
}
