package org.mitate.room.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mitate.consultation.CheckIn.Identity;
import org.mitate.room.identity.IdentityCheck;
import org.mitate.room.identity.IdentityCheck.DoctorPaper;
import org.mitate.room.identity.IdentityCheck.PlainPaper;
import org.mitate.room.identity.Question;
import org.mitate.ui.Form;

/// Reads what the doctor ticked while looking at the consultee.
record IdentityForm(Form form, List<String> declared) {

    boolean isRight(boolean doctorShows) {
        if (doctorShows && shown().isEmpty()) form.reject("shown", "identity.shown.missing");
        var method = method();
        if (method.isEmpty()) form.reject("method", "identity.method.missing");
        method.ifPresent(this::checkPapers);
        for (int i = 0; i < declared.size(); i++) {
            String field = "person-" + i;
            if (form.value(field).isEmpty()) form.reject(field, "identity.person.missing");
        }
        need("alone", "identity.alone.missing");
        need("consulteeWord", "identity.word.missing");
        need("doctorWord", "identity.word.missing");
        return form.isRight();
    }

    IdentityCheck check(Instant at, String by) {
        return new IdentityCheck(
                method().orElseThrow(),
                papers(),
                method().filter(Identity.ONE_AND_QUESTIONS::equals).isEmpty()
                        ? java.util.Set.of()
                        : Stream.of(Question.values())
                                .filter(it -> form.has("right", it.name()))
                                .collect(Collectors.toSet()),
                shown().orElse(null),
                declared,
                present(),
                at,
                by);
    }

    List<String> present() {
        return IntStream.range(0, declared.size())
                .filter(place -> form.has("person-" + place, "HERE"))
                .mapToObj(declared::get)
                .toList();
    }

    private void checkPapers(Identity method) {
        var papers = papers();
        boolean twice = papers.size() == 2 && papers.getFirst() == papers.getLast();
        if (method == Identity.TWO_WITHOUT_PHOTO) {
            boolean other = twice && papers.getFirst() == PlainPaper.OTHER;
            if (papers.size() < 2 || twice && !other) {
                form.reject("first", "identity.two.missing");
            }
        }
        if (method == Identity.ONE_AND_QUESTIONS) {
            if (papers.isEmpty()) form.reject("only", "identity.one.missing");
            if (form.values("right").size() < Question.LEAST_RIGHT) {
                form.reject("right", "identity.right.missing", Question.LEAST_RIGHT);
            }
        }
    }

    private List<PlainPaper> papers() {
        var papers = new ArrayList<PlainPaper>();
        method().ifPresent(
                        method -> {
                            if (method == Identity.TWO_WITHOUT_PHOTO) {
                                form.choice("first", PlainPaper.class).ifPresent(papers::add);
                                form.choice("second", PlainPaper.class).ifPresent(papers::add);
                            } else if (method == Identity.ONE_AND_QUESTIONS) {
                                form.choice("only", PlainPaper.class).ifPresent(papers::add);
                            }
                        });
        return papers;
    }

    private Optional<Identity> method() {
        return form.choice("method", Identity.class);
    }

    private Optional<DoctorPaper> shown() {
        return form.choice("shown", DoctorPaper.class);
    }

    private void need(String tick, String text) {
        if (!form.ticked(tick)) form.reject(tick, text);
    }
}
