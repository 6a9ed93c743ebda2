package org.mitate.cases.application;

import java.util.List;

/// Everything that the prescribed form says.
///
/// @param questions what to ask, the most important first, at most five
public record Application(
        Patient patient,
        Consultee consultee,
        Applicant applicant,
        Wish wish,
        OwnDoctor ownDoctor,
        Illness illness,
        List<String> questions,
        List<Enclosure> enclosures,
        List<Unavailable> unavailable,
        Declarations declarations) {

    public static final int MOST_QUESTIONS = 5;

    public Application {
        questions = questions.stream().map(String::strip).filter(q -> !q.isEmpty()).toList();
        enclosures = List.copyOf(enclosures);
        unavailable = List.copyOf(unavailable);
        if (questions.size() > MOST_QUESTIONS) {
            throw new IllegalArgumentException("at most five questions");
        }
    }

    public Application with(Wish other) {
        return new Application(
                patient,
                consultee,
                applicant,
                other,
                ownDoctor,
                illness,
                questions,
                enclosures,
                unavailable,
                declarations);
    }

    public Application with(Consultee other) {
        return new Application(
                patient,
                other,
                applicant,
                wish,
                ownDoctor,
                illness,
                questions,
                enclosures,
                unavailable,
                declarations);
    }
}
