package org.mitate.shared;

/// A name as written and its reading in katakana, family and given name apart (rules.md §11).
public record PersonName(String family, String given, String familyKana, String givenKana) {

    public static final PersonName NONE = new PersonName("", "", "", "");

    public PersonName {
        family = family.strip();
        given = given.strip();
        familyKana = Folding.katakana(familyKana);
        givenKana = Folding.katakana(givenKana);
    }

    public String written() {
        return (family + " " + given).strip();
    }

    public String kana() {
        return (familyKana + " " + givenKana).strip();
    }

    public boolean isBlank() {
        return written().isEmpty();
    }

    /// Everything this person may be searched by, folded.
    public String searchKey() {
        return Folding.fold(written() + " " + kana());
    }
}
