package org.mitate.chores;

/// Something that is to be done again and again; rooms offer theirs as beans. Done twice it must do
/// no harm.
public interface Chore {

    /// Code of the sentence `chores.name.<name>`; never changed, because the database knows it.
    String name();

    Timing timing();

    /// @return how many things were done, for the page of health
    int carryOut();
}
