package org.mitate.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.demo.VisitorsFax.Line;
import org.mitate.files.Scan;
import org.mitate.intake.Draft;
import org.mitate.intake.WritingDesk;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/// Somebody who looks at the demo prints the own form and faxes it.
@Clinic
class VisitorsFaxTest {

    private static final Map<String, List<String>> ENTRIES =
            Map.of(
                    "relation", List.of("SELF"),
                    "department", List.of("UROLOGY"),
                    "mode", List.of("IN_PERSON"),
                    "patientFamily", List.of("見学"),
                    "patientGiven", List.of("太郎"));

    @Autowired private VisitorsFax machine;
    @Autowired private WritingDesk desk;

    @Value("${mitate.inbox.folder:${mitate.home}/inbox}")
    private Path inbox;

    @Test
    void thePrintedFormComesInSigned() throws IOException {
        Draft draft = desk.print(desk.begin().draft().with(ENTRIES));
        Set<Path> before = files();

        machine.send(draft.number(), draft.secret(), Line.GOOD);

        var fresh = new HashSet<>(files());
        fresh.removeAll(before);
        assertThat(fresh).singleElement().extracting(VisitorsFaxTest::pages).isEqualTo(2);
    }

    @Test
    void nobodyFaxesTheFormOfOthers() {
        Draft draft = desk.print(desk.begin().draft().with(ENTRIES));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> machine.send(draft.number(), CaseNumber.draw(), Line.GOOD))
                .matches(refusal -> refusal.code().equals("NO_SUCH_DRAFT"));
    }

    private Set<Path> files() throws IOException {
        if (!Files.isDirectory(inbox)) return Set.of();
        try (var all = Files.find(inbox, 5, (file, what) -> what.isRegularFile())) {
            return all.collect(Collectors.toSet());
        }
    }

    private static int pages(Path file) {
        try {
            return Scan.of("fax.tif", Files.readAllBytes(file)).pages();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
