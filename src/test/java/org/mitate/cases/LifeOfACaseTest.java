package org.mitate.cases;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mitate.ui.Texts;

/// The page of the handbook about the life of a case is the workflow table itself: run with
/// `-Dmitate.docs=write` to print it anew.
class LifeOfACaseTest {

    private static final Path PAGE = Path.of("docs/handbook/life-of-a-case.md");

    private final Texts texts = new Texts();

    @Test
    void theHandbookShowsTheTable() throws IOException {
        String page = page();
        if ("write".equals(System.getProperty("mitate.docs"))) Files.writeString(PAGE, page);

        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private String page() {
        return """
                # The life of a case

                Printed from the workflow table (`org.mitate.cases.Transition`) by `LifeOfACaseTest`; do not edit by hand.

                ## Stages

                | stage | 日本語 | English | |
                |---|---|---|---|
                %s

                ## Steps

                Each step is a page at `/cases/{number}/{address}`; the first step that a person may do is the next thing to do.

                | step | 日本語 | from | to | by | address |
                |---|---|---|---|---|---|
                %s
                """
                .formatted(
                        Stream.of(Stage.values()).map(this::stage).collect(joining("\n")),
                        Stream.of(Transition.values()).map(this::step).collect(joining("\n")));
    }

    private String stage(Stage stage) {
        return "| `%s` | %s | %s | %s |"
                .formatted(
                        stage,
                        texts.in(Locale.JAPANESE, "stage." + stage),
                        texts.in(Locale.ENGLISH, "stage." + stage),
                        stage.isEnd() ? "an end" : "");
    }

    private String step(Transition step) {
        return "| `%s` | %s | %s | `%s` | %s | `%s` |"
                .formatted(
                        step,
                        texts.in(Locale.JAPANESE, "transition." + step),
                        Stream.of(Stage.values())
                                .filter(step.from()::contains)
                                .map(stage -> "`" + stage + "`")
                                .collect(joining(", ")),
                        step.to(),
                        step.roles().stream()
                                .sorted()
                                .map(role -> texts.in(Locale.ENGLISH, "role." + role))
                                .collect(joining(", ")),
                        step.noun());
    }
}
