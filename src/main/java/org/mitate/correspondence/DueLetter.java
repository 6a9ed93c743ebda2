package org.mitate.correspondence;

import org.mitate.cases.CaseFile;

/// A letter that waits for the day's post.
public record DueLetter(CaseFile file, Letter.Kind kind, Addressee to) {

    /// Where it goes. The form asks for no address of the own doctor: it is written by hand.
    ///
    /// @param name with title
    public record Addressee(String postalCode, String address, String name) {

        public boolean isComplete() {
            return !address.isEmpty();
        }
    }

    /// Ticked beforehand: all but a letter to a person whose address nobody has written.
    public boolean goesByItself() {
        return to.isComplete() || kind == Letter.Kind.OPINION_TO_DOCTOR;
    }

    /// What stands for it in a form.
    public String key() {
        return file.number().value() + "-" + kind;
    }
}
